import type { SourceRecord } from '@innesto/schema';
import type { z } from 'zod';
import type { researchBodyAttributes } from '../research-body.kind.ts';
import { REFERENCES } from './references.ts';

/** A research body's record, its attributes checked by the compiler too. */
type BodyRecord = SourceRecord & { readonly attributes: z.input<typeof researchBodyAttributes> };

const KIND = 'patents.research-body';

/** Public research bodies that hand technologies on to companies. */
export const BODIES: readonly BodyRecord[] = [
  {
    key: 'cnr',
    kind: KIND,
    title: { it: 'CNR, Consiglio nazionale delle ricerche', en: 'CNR, National Research Council of Italy' },
    summary: {
      it: 'Fa ricerca in tutte le scienze. Mostra alle imprese le tecnologie che possono usare, con o senza brevetto.',
      en: 'Does research in all sciences. It shows companies the technologies they may use, with or without a patent.',
    },
    place: { province: 'RM', municipality: 'Roma' },
    links: [
      { rel: 'website', url: 'https://www.cnr.it' },
      { rel: 'contact', url: 'https://promott.cnr.it', label: { it: 'Tecnologie per le imprese', en: 'Technologies for companies' } },
    ],
    attributes: {
      fields: { it: 'tutte le scienze', en: 'all sciences' },
      transfer: { it: 'PROMO-TT, con Unioncamere', en: 'PROMO-TT, with Unioncamere' },
      statements: [
        {
          label: { it: 'Accordo con le Camere di commercio', en: 'Agreement with the Chambers of Commerce' },
          value: { it: 'con Unioncamere dal 2020', en: 'with Unioncamere since 2020' },
          source: REFERENCES.cnrUnioncamere,
        },
      ],
    },
    provenance: REFERENCES.dintec,
  },
  {
    key: 'enea',
    kind: KIND,
    title: { it: 'ENEA', en: 'ENEA' },
    summary: {
      it: 'Ente pubblico di ricerca su energia, ambiente, materiali ed economia circolare. Ha persone incaricate di rispondere alle imprese.',
      en: 'Public research body for energy, environment, materials and the circular economy. It has people whose task is to answer companies.',
    },
    place: { province: 'RM', municipality: 'Roma' },
    links: [{ rel: 'contact', url: 'https://kep.enea.it', label: { it: 'Servizio per le imprese', en: 'Service for companies' } }],
    attributes: {
      fields: { it: 'energia, ambiente, materiali, economia circolare', en: 'energy, environment, materials, circular economy' },
      transfer: { it: 'Knowledge Exchange Program', en: 'Knowledge Exchange Program' },
      statements: [
        {
          label: { it: 'Centri di ricerca', en: 'Research centres' },
          value: { it: '9, con 5 laboratori e 1.500 ricercatori (2020)', en: '9, with 5 laboratories and 1,500 researchers (2020)' },
          source: REFERENCES.eneaCentres,
        },
        {
          label: { it: 'Produzione sostenibile', en: 'Sustainable production' },
          value: { it: 'un dipartimento con 550 ricercatori (2019)', en: 'one department with 550 researchers (2019)' },
          source: REFERENCES.eneaSustainability,
        },
      ],
    },
    provenance: REFERENCES.enea,
  },
  {
    key: 'infn',
    kind: KIND,
    title: { it: 'INFN, Istituto nazionale di fisica nucleare', en: 'INFN, National Institute for Nuclear Physics' },
    summary: {
      it: 'Studia la fisica e costruisce acceleratori, rivelatori e centri di calcolo. Un comitato porta i risultati alle imprese.',
      en: 'Studies physics and builds accelerators, detectors and computing centres. A committee brings its results to companies.',
    },
    links: [{ rel: 'contact', url: 'https://web.infn.it/TechTransfer' }],
    attributes: {
      fields: { it: 'fisica, acceleratori, rivelatori, sensori, calcolo', en: 'physics, accelerators, detectors, sensors, computing' },
      transfer: {
        it: 'Comitato nazionale per il trasferimento tecnologico, dal 2012',
        en: 'National committee for technology transfer, since 2012',
      },
    },
    provenance: REFERENCES.infn,
  },
  {
    key: 'iit',
    kind: KIND,
    title: { it: 'IIT, Istituto italiano di tecnologia', en: 'IIT, Italian Institute of Technology' },
    summary: {
      it: 'Fa ricerca su robot, nanotecnologie e tecnologie mediche. Ha sede a Genova e centri in altre città.',
      en: 'Does research on robots, nanotechnology and medical technology. Its seat is in Genoa, with centres in other cities.',
    },
    place: { province: 'GE', municipality: 'Genova' },
    attributes: {
      fields: { it: 'robotica, nanotecnologie, tecnologie mediche', en: 'robotics, nanotechnology, medical technology' },
      statements: [
        {
          label: { it: 'Brevetti e domande di brevetto', en: 'Patents and applications' },
          value: { it: '1.056 (2020)', en: '1,056 (2020)' },
          source: REFERENCES.iitPatents,
        },
      ],
    },
    provenance: REFERENCES.iit,
  },
  {
    key: 'cineca',
    kind: KIND,
    title: { it: 'CINECA', en: 'CINECA' },
    summary: {
      it: 'Consorzio nato nel 1969 che gestisce supercalcolatori. È tra i soggetti del polo europeo ER2Digit.',
      en: 'Consortium founded in 1969 that runs supercomputers. It is one of the partners of the European hub ER2Digit.',
    },
    place: { province: 'BO', municipality: 'Casalecchio di Reno' },
    attributes: {
      fields: { it: 'supercalcolo', en: 'high-performance computing' },
      statements: [
        {
          label: { it: 'Supercalcolatore', en: 'Supercomputer' },
          value: { it: 'Leonardo, al tecnopolo DAMA di Bologna', en: 'Leonardo, at the DAMA technopole in Bologna' },
          source: REFERENCES.dama,
        },
      ],
    },
    provenance: REFERENCES.cineca,
  },
  {
    key: 'icsc',
    kind: KIND,
    title: { it: 'ICSC, centro nazionale di supercalcolo', en: 'ICSC, national supercomputing centre' },
    summary: {
      it: 'Lavora su supercalcolo, grandi quantità di dati e calcolo quantistico. Dal 2025 ha sede al tecnopolo DAMA.',
      en: 'Works on supercomputing, big data and quantum computing. Since 2025 its seat is the DAMA technopole.',
    },
    place: { province: 'BO', municipality: 'Bologna' },
    attributes: {
      fields: { it: 'supercalcolo, big data, calcolo quantistico', en: 'supercomputing, big data, quantum computing' },
    },
    provenance: REFERENCES.icsc,
  },
  {
    key: 'ecosister',
    kind: KIND,
    title: { it: 'Fondazione Ecosister', en: 'Ecosister Foundation' },
    summary: {
      it: 'Ecosistema regionale dell’innovazione per la transizione ecologica e digitale, nato nel 2022.',
      en: 'The regional ecosystem of innovation for the green and digital transition, founded in 2022.',
    },
    place: { province: 'BO', municipality: 'Bologna' },
    attributes: {
      fields: { it: 'transizione ecologica e digitale', en: 'green and digital transition' },
    },
    provenance: REFERENCES.ecosister,
  },
];
