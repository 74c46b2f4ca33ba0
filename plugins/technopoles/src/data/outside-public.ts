import { sameText } from '@innesto/schema';
import type { LaboratoryRow } from './row.ts';

const BOLOGNA = { province: 'BO', municipality: 'Bologna' };

/** Laboratories of public bodies and consortia that no technopole is named for. LaRCo and Lepida: the town is not verified. */
export const PUBLIC_LABORATORIES: readonly LaboratoryRow[] = [
  {
    key: 'rizzoli-rit',
    title: { it: 'RIT, laboratori dell’Istituto Ortopedico Rizzoli', en: 'RIT, laboratories of Istituto Ortopedico Rizzoli' },
    summary: {
      it: 'Sei laboratori che lavorano con le imprese della salute su medicina rigenerativa, biocompatibilità, bioingegneria e dati biologici.',
      en: 'Six laboratories that work with health companies on regenerative medicine, biocompatibility, bioengineering and biological data.',
    },
    place: BOLOGNA,
    concepts: ['regenerative-medicine', 'medical-devices', 'nanotechnology', 'biotechnology'],
    source: 't43',
    attributes: {
      host: 'Istituto Ortopedico Rizzoli',
      accreditation: 'accredited',
      units: ['BIC', 'BITTA', 'CLIBI', 'NABI', 'PROMETEO', 'RAMSES'],
      fields: [
        { it: 'medicina rigenerativa', en: 'regenerative medicine' },
        { it: 'biocompatibilità', en: 'biocompatibility' },
        { it: 'nanobiotecnologie', en: 'nanobiotechnology' },
        { it: 'bioingegneria', en: 'bioengineering' },
        { it: 'bioinformatica', en: 'bioinformatics' },
      ],
    },
  },
  {
    key: 'enea-cross-tec',
    title: sameText('ENEA CROSS-TEC'),
    summary: {
      it: 'Ti aiuta a far parlare i tuoi sistemi con quelli di clienti e fornitori.',
      en: 'Helps you make your systems talk to those of customers and suppliers.',
    },
    place: BOLOGNA,
    concepts: ['business-networks', 'system-integration', 'edi'],
    source: 't45',
    attributes: {
      host: 'ENEA',
      accreditation: 'accredited',
      fields: [
        { it: 'interoperabilità', en: 'interoperability' },
        { it: 'reti d’impresa', en: 'business networks' },
      ],
      readIn: { fields: 't45b' },
    },
  },
  {
    key: 'enea-laerte',
    title: sameText('ENEA LAERTE'),
    summary: {
      it: 'Ti aiuta a consumare meno energia in edifici e impianti e a tenerli sicuri.',
      en: 'Helps you use less energy in buildings and plants and keep them safe.',
    },
    place: BOLOGNA,
    concepts: ['energy-efficiency', 'structural-safety', 'sustainable-building'],
    source: 't45',
    attributes: {
      host: 'ENEA',
      accreditation: 'accredited',
      fields: [{ it: 'efficienza energetica', en: 'energy efficiency' }, { it: 'sicurezza di edifici e impianti', en: 'safety of buildings and plants' }],
      readIn: { fields: 't45b' },
    },
  },
  {
    key: 'enea-lecop',
    title: sameText('ENEA LECOP'),
    summary: {
      it: 'Ti aiuta a progettare prodotti e processi che pesano meno su aria, acqua e suolo.',
      en: 'Helps you design products and processes that weigh less on air, water and soil.',
    },
    place: BOLOGNA,
    concepts: ['eco-design', 'environmental-protection'],
    source: 't45',
    attributes: {
      host: 'ENEA',
      accreditation: 'accredited',
      fields: [
        { it: 'eco-design', en: 'eco-design' },
        { it: 'aria, acqua, suolo', en: 'air, water, soil' },
      ],
      readIn: { fields: 't45b' },
    },
  },
  {
    key: 'enea-tracciabilita',
    title: { it: 'ENEA, laboratorio di tracciabilità', en: 'ENEA traceability laboratory' },
    summary: {
      it: 'Ti aiuta a dimostrare da dove viene un alimento, con misure sui radioisotopi.',
      en: 'Helps you show where a food comes from, with measurements of radioisotopes.',
    },
    place: BOLOGNA,
    concepts: ['traceability', 'food-safety', 'agri-food'],
    source: 't45',
    attributes: {
      host: 'ENEA',
      accreditation: 'accredited',
      fields: [{ it: 'tracciabilità degli alimenti', en: 'food traceability' }, { it: 'misura di radioisotopi', en: 'radioisotope measurement' }],
      readIn: { fields: 't45b' },
    },
  },
  {
    key: 'infn-ttlab',
    title: sameText('INFN TTLab'),
    summary: {
      it: 'Porta alle imprese gli strumenti della fisica: calcolo, elettronica, meccanica, custodia sicura dei dati.',
      en: 'Brings the tools of physics to companies: computing, electronics, mechanics, safe keeping of data.',
    },
    place: { ...BOLOGNA, address: 'viale Berti Pichat 6/2' },
    concepts: ['high-performance-computing', 'electronics', 'mechanical-engineering', 'cybersecurity'],
    source: 't50',
    attributes: {
      host: 'INFN: Bologna, Ferrara, CNAF',
      accreditation: 'accredited',
      accreditedSince: 2015,
      fields: [
        { it: 'calcolo', en: 'computing' },
        { it: 'elettronica', en: 'electronics' },
        { it: 'meccanica', en: 'mechanics' },
        { it: 'dati sicuri (ISO 27001)', en: 'secure data (ISO 27001)' },
      ],
    },
  },
  {
    key: 'larco-icos',
    title: sameText('LaRCo ICOS'),
    summary: {
      it: 'Consorzio per l’edilizia sostenibile. Chiedi se è ancora attivo: non è stato verificato.',
      en: 'Consortium for sustainable building. Ask whether it still works: this was not checked.',
    },
    concepts: ['sustainable-building'],
    source: 't52',
    attributes: {
      host: 'Consorzio',
      accreditation: 'unverified',
      fields: [{ it: 'edilizia sostenibile', en: 'sustainable building' }],
    },
  },
  {
    key: 'lepida-laboratory',
    title: { it: 'Laboratorio Lepida', en: 'Lepida laboratory' },
    summary: {
      it: 'Sviluppa servizi digitali per la pubblica amministrazione, nella società informatica della Regione.',
      en: 'Develops digital services for public bodies, within the region’s own ICT company.',
    },
    concepts: ['digital-public-services', 'information-technology'],
    source: 't52',
    attributes: {
      host: 'Lepida',
      accreditation: 'accredited',
      fields: [{ it: 'informatica per la pubblica amministrazione', en: 'ICT for public administration' }],
    },
  },
];
