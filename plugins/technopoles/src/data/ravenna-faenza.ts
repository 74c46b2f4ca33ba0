import { sameText } from '@innesto/schema';
import type { TechnopoleWithLaboratories } from './row.ts';

/** The technopole of Ravenna and Faenza. */
export const RAVENNA_FAENZA: TechnopoleWithLaboratories = {
  technopole: {
    key: 'technopole-ravenna-faenza',
    title: { it: 'Tecnopolo di Ravenna-Faenza', en: 'Ravenna-Faenza technopole' },
    summary: {
      it: 'A Marina di Ravenna trovi chi lavora su ambiente, energia e mare; a Faenza chi lavora su ceramici, compositi e materiali avanzati.',
      en: 'In Marina di Ravenna you find people working on environment, energy and the sea; in Faenza on ceramics, composites and advanced materials.',
    },
    place: { province: 'RA', municipality: 'Ravenna', address: 'via Ciro Menotti 48, Marina di Ravenna' },
    concepts: ['environmental-protection', 'energy', 'blue-economy', 'advanced-materials', 'ceramics', 'composite-materials', 'research-and-development'],
    source: 't29',
    attributes: {
      fields: [
        { it: 'ambiente', en: 'environment' },
        { it: 'energia', en: 'energy' },
        { it: 'mare', en: 'sea' },
        { it: 'materiali avanzati', en: 'advanced materials' },
        { it: 'ceramici', en: 'ceramics' },
        { it: 'compositi', en: 'composites' },
      ],
      managedBy: 'Fondazione Flaminia',
      sites: ['via Ciro Menotti 48, Marina di Ravenna (2021)', 'via Granarolo 62, Faenza (2014)'],
      hosts: ['CIRI FRAME', 'CIRI MAM', 'CertiMaC', 'CNR-ISSMC', 'ENEA TEMAF', 'Romagna Tech', 'Open Lab'],
      readIn: { hosts: 't31' },
    },
  },
  laboratories: [
    {
      key: 'ciri-frame',
      title: { it: 'CIRI FRAME, fonti rinnovabili, ambiente, mare, energia', en: 'CIRI FRAME, renewables, environment, sea, energy' },
      summary: {
        it: 'Ti aiuta su fonti rinnovabili, ambiente, mare ed economia circolare.',
        en: 'Helps you with renewables, the environment, the sea and the circular economy.',
      },
      place: { province: 'RA', municipality: 'Ravenna', address: 'via Ciro Menotti 48, Marina di Ravenna' },
      concepts: ['renewable-energy', 'environmental-protection', 'blue-economy', 'circular-economy'],
      source: 't29',
      attributes: {
        host: 'Università di Bologna',
        accreditation: 'accredited',
        units: ['Marina di Ravenna', 'Rimini'],
        fields: [
          { it: 'fonti rinnovabili', en: 'renewables' },
          { it: 'ambiente', en: 'environment' },
          { it: 'mare', en: 'sea' },
          { it: 'economia circolare', en: 'circular economy' },
        ],
        readIn: { units: 't33' },
      },
    },
    {
      key: 'enea-temaf',
      title: sameText('ENEA TEMAF'),
      summary: {
        it: 'Lavora con le imprese sui materiali, con i ricercatori di ENEA.',
        en: 'Works with companies on materials, with the researchers of ENEA.',
      },
      place: { province: 'RA', municipality: 'Faenza' },
      concepts: ['advanced-materials'],
      source: 't31',
      attributes: {
        host: 'ENEA',
        accreditation: 'accredited',
        fields: [{ it: 'materiali', en: 'materials' }],
      },
    },
    {
      key: 'cnr-issmc',
      title: sameText('CNR-ISSMC'),
      summary: {
        it: 'Ti aiuta a studiare e usare materiali ceramici.',
        en: 'Helps you study and use ceramic materials.',
      },
      place: { province: 'RA', municipality: 'Faenza', address: 'via Granarolo 64' },
      concepts: ['ceramics', 'advanced-materials'],
      source: 't46',
      attributes: {
        host: 'CNR',
        accreditation: 'accredited',
        formerName: 'ISTEC',
        fields: [{ it: 'materiali ceramici', en: 'ceramics' }],
        readIn: { formerName: 't47' },
      },
    },
    {
      key: 'certimac',
      title: sameText('CertiMaC'),
      summary: {
        it: 'Prova e certifica materiali da costruzione, e ti aiuta sull’efficienza energetica.',
        en: 'Tests and certifies building materials, and helps you with energy efficiency.',
      },
      place: { province: 'RA', municipality: 'Faenza' },
      concepts: ['building-materials', 'materials-testing', 'certification', 'energy-efficiency'],
      source: 't48',
      attributes: {
        host: 'Fondato nel 2005 da Agenzia Polo Ceramico, CNR-ISTEC ed ENEA',
        accreditation: 'accredited',
        fields: [
          { it: 'materiali da costruzione', en: 'building materials' },
          { it: 'prove sui materiali', en: 'materials tests' },
          { it: 'certificazione', en: 'certification' },
          { it: 'efficienza energetica', en: 'energy efficiency' },
          { it: 'materiali per l’energia', en: 'materials for energy' },
        ],
        readIn: { accreditation: 't30' },
      },
    },
    {
      key: 'romagna-tech',
      title: sameText('Romagna Tech'),
      summary: {
        it: 'Ti aiuta a progettare in modo sostenibile, fare prototipi e passare alla manifattura digitale. Segue anche imprese nascenti.',
        en: 'Helps you design sustainably, make prototypes and move to digital manufacturing. It also follows start-ups.',
      },
      place: { province: 'RA', municipality: 'Faenza', address: 'via Granarolo 62' },
      concepts: ['eco-design', 'rapid-prototyping', 'smart-factory', 'start-ups'],
      source: 't49',
      attributes: {
        host: 'Romagna Tech, società consortile',
        accreditation: 'accredited',
        fields: [
          { it: 'eco-design', en: 'eco-design' },
          { it: 'prototipazione', en: 'prototyping' },
          { it: 'manifattura digitale', en: 'digital manufacturing' },
          { it: 'imprese nascenti', en: 'start-ups' },
        ],
        figures: { it: '20 addetti (2021)', en: '20 staff (2021)' },
        readIn: { fields: 't30' },
      },
    },
  ],
};
