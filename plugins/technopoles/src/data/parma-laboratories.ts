import { sameText } from '@innesto/schema';
import type { LaboratoryRow } from './row.ts';

const HOST = 'Università di Parma';
/** Where the technopole of Parma and its laboratories are. */
export const PLACE = { province: 'PR', municipality: 'Parma', address: 'Parco Area delle Scienze' };

/** The laboratories in the technopole of Parma. */
export const LABORATORIES: readonly LaboratoryRow[] = [
  {
    key: 'siteia-parma',
    title: sameText('SITEIA.PARMA'),
    summary: {
      it: 'Ti aiuta con le macchine per gli alimenti, la qualità e la sicurezza di ciò che produci, i prodotti tipici.',
      en: 'Helps you with food machines, with the quality and safety of what you make, and with typical products.',
    },
    place: PLACE,
    concepts: ['food-technology', 'food-safety', 'quality-management', 'agri-food'],
    source: 't14',
    attributes: {
      host: HOST,
      accreditation: 'accredited',
      fields: [
        { it: 'macchine per l’industria alimentare', en: 'food machines' },
        { it: 'qualità degli alimenti', en: 'food quality' },
        { it: 'sicurezza degli alimenti', en: 'food safety' },
        { it: 'prodotti tipici', en: 'typical products' },
      ],
    },
  },
  {
    key: 'cipack',
    title: sameText('CIPACK'),
    summary: {
      it: 'Ti aiuta a migliorare imbottigliamento e confezioni per alimenti e farmaci.',
      en: 'Helps you improve bottling and packaging for food and medicines.',
    },
    place: PLACE,
    concepts: ['packaging', 'food-technology', 'pharmaceuticals'],
    source: 't14',
    attributes: {
      host: HOST,
      accreditation: 'accredited',
      fields: [
        { it: 'imbottigliamento', en: 'bottling' },
        { it: 'packaging alimentare', en: 'food packaging' },
        { it: 'packaging farmaceutico', en: 'pharmaceutical packaging' },
      ],
    },
  },
  {
    key: 'biopharmanet-tec',
    title: sameText('BIOPHARMANET-TEC'),
    summary: {
      it: 'Lavora con le imprese su farmaci e prodotti per la salute.',
      en: 'Works with companies on medicines and health products.',
    },
    place: PLACE,
    concepts: ['pharmaceuticals', 'health'],
    source: 't14',
    attributes: {
      host: HOST,
      accreditation: 'accredited',
      fields: [
        { it: 'farmaceutica', en: 'pharmaceutics' },
        { it: 'prodotti per la salute', en: 'health products' },
      ],
    },
  },
  {
    key: 'cim-casnati',
    title: sameText('CIM “G. Casnati”'),
    summary: {
      it: 'Fa per te misure con strumenti avanzati che in azienda non avresti.',
      en: 'Makes measurements for you with advanced instruments you would not have in your company.',
    },
    place: PLACE,
    concepts: ['metrology'],
    source: 't14',
    attributes: {
      host: HOST,
      accreditation: 'accredited',
      fields: [{ it: 'misure strumentali avanzate', en: 'advanced instrumental measurement' }],
    },
  },
  {
    key: 'comt',
    title: sameText('COMT'),
    summary: {
      it: 'Lavora con le imprese della salute sulla ricerca contro i tumori, dal laboratorio alla cura.',
      en: 'Works with health companies on cancer research, from the bench to the treatment.',
    },
    place: PLACE,
    concepts: ['health', 'biotechnology'],
    source: 't14',
    attributes: {
      host: HOST,
      accreditation: 'accredited',
      fields: [{ it: 'oncologia molecolare e traslazionale', en: 'molecular and translational oncology' }],
    },
  },
  {
    key: 'future-technology-lab',
    title: sameText('Future Technology Lab (RFID & Vision)'),
    summary: {
      it: 'Ti aiuta a seguire merci e pezzi con etichette a radiofrequenza e telecamere: logistica, auto, robotica, moda.',
      en: 'Helps you follow goods and parts with radio-frequency tags and cameras: logistics, cars, robotics, fashion.',
    },
    place: PLACE,
    concepts: ['rfid-and-barcodes', 'computer-vision', 'traceability', 'logistics'],
    source: 't14',
    attributes: {
      host: HOST,
      accreditation: 'accredited',
      fields: [
        { it: 'RFID', en: 'RFID' },
        { it: 'visione artificiale', en: 'machine vision' },
        { it: 'logistica', en: 'logistics' },
      ],
    },
  },
  {
    key: 'cidea',
    title: sameText('CIDEA'),
    summary: {
      it: 'Lavora con le imprese sui temi dell’energia e dell’ambiente.',
      en: 'Works with companies on energy and the environment.',
    },
    place: PLACE,
    concepts: ['energy', 'environmental-protection'],
    source: 't15',
    attributes: {
      host: HOST,
      accreditation: 'accredited',
      fields: [{ it: 'energia e ambiente', en: 'energy and environment' }],
    },
  },
];
