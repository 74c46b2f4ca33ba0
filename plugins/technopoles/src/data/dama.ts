import type { TechnopoleWithLaboratories } from './row.ts';

/** DAMA houses computing centres rather than laboratories of the regional network. Nobody says in the sources who manages it. */
export const DAMA: TechnopoleWithLaboratories = {
  technopole: {
    key: 'technopole-dama',
    title: { it: 'DAMA, Tecnopolo Data Manifattura Emilia-Romagna', en: 'DAMA, Data Manifattura Emilia-Romagna technopole' },
    summary: {
      it: 'Riunisce i grandi centri di calcolo: il supercomputer Leonardo, il centro dati ECMWF per il clima, la ricerca su big data e intelligenza artificiale.',
      en: 'Brings together the large computing centres: the Leonardo supercomputer, the ECMWF data centre for climate, research on big data and artificial intelligence.',
    },
    place: { province: 'BO', municipality: 'Bologna', address: 'via Stalingrado, ex Manifattura Tabacchi' },
    concepts: ['high-performance-computing', 'big-data', 'artificial-intelligence', 'research-and-development'],
    source: 't23',
    attributes: {
      fields: [
        { it: 'supercalcolo', en: 'supercomputing' },
        { it: 'big data', en: 'big data' },
        { it: 'intelligenza artificiale', en: 'artificial intelligence' },
        { it: 'clima', en: 'climate' },
      ],
      hosts: ['centro dati ECMWF', 'Leonardo (CINECA)', 'INFN', 'ICSC'],
      note: {
        it: 'Si chiama DAMA dal 3 marzo 2025. In arrivo: AI Factory IT4LIA, UNU-AI, ENEA',
        en: 'Called DAMA since 3 March 2025. To come: IT4LIA AI Factory, UNU-AI, ENEA',
      },
      readIn: { hosts: 't24' },
    },
  },
  laboratories: [],
};
