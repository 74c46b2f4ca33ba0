import type { Asker } from '../../src/matching/need.ts';

/** Concepts a company lacks, area by area: as many gaps as the shipped questionnaire has areas. */
const LACKING = [
  ['management-control', 'business-intelligence'], ['digital-marketing', 'e-commerce', 'crm'], ['business-continuity', 'cloud-computing', 'cybersecurity'],
  ['digital-skills', 'change-management'], ['purchasing', 'supply-chain'], ['traceability', 'warehouse', 'rfid'], ['mes', 'predictive-maintenance', 'sensors'],
  ['product-design', 'intellectual-property'],
];

/** The company that is matched. */
export const COMPANY: Asker = {
  companyId: '00000000-0000-4000-8000-000000000000', sector: '25', sizeClass: 'micro', province: 'RE', ownLocale: 'it',
  ownWords: 'Vorremmo sapere dalle macchine quando sono ferme e perché, e non perdere i programmi dei pezzi se un computer si guasta.',
  gaps: LACKING.map((concepts, place) => ({
    id: `00000000-0000-4000-8000-00000000000${place}`, area: `area-${place}`, areaName: { it: `Area ${place}`, en: `Area ${place}` },
    text: { it: 'Raccogliere i dati mentre si lavora mostrerebbe dove si perde tempo.', en: 'Collecting data while working would show where time is lost.' },
    level: place % 3, target: 3, severe: place % 3 < 2, priority: place + 1, concepts, conceptWeights: concepts.map((_concept, rank) => 0.8 ** rank), shortfalls: [],
  })),
};
