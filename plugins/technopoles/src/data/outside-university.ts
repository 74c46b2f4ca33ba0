import { sameText } from '@innesto/schema';
import type { LaboratoryRow } from './row.ts';

/** Laboratories that universities run or share and that no technopole is named for. */
export const UNIVERSITY_LABORATORIES: readonly LaboratoryRow[] = [
  {
    key: 'ciri-mam',
    title: { it: 'CIRI Meccanica Avanzata e Materiali (MAM)', en: 'CIRI Advanced Mechanics and Materials (MAM)' },
    summary: {
      it: 'Ti aiuta con meccanica e materiali, anche per barche e confezioni biodegradabili. Ha unità a Faenza, Ravenna e Rimini.',
      en: 'Helps you with mechanics and materials, for boats and bio-packaging too. It has units in Faenza, Ravenna and Rimini.',
    },
    place: { province: 'BO', municipality: 'Bologna' },
    concepts: ['mechanical-engineering', 'advanced-materials', 'blue-economy', 'packaging'],
    source: 't40',
    attributes: {
      host: 'Università di Bologna',
      accreditation: 'accredited',
      units: ['Bologna', 'Faenza', 'Ravenna', 'Rimini'],
      fields: [
        { it: 'meccanica', en: 'mechanics' },
        { it: 'materiali', en: 'materials' },
        { it: 'nautica', en: 'boat materials' },
        { it: 'imballaggi di origine biologica', en: 'bio-packaging' },
      ],
      readIn: { fields: 't41', units: 't32' },
    },
  },
  {
    key: 'ciri-edilizia',
    title: { it: 'CIRI Edilizia e Costruzioni', en: 'CIRI Building and Construction' },
    summary: {
      it: 'Ti aiuta a rendere gli edifici più sicuri ed efficienti, a restaurarli e recuperarli.',
      en: 'Helps you make buildings safer and more efficient, restore them and bring them back to use.',
    },
    place: { province: 'BO', municipality: 'Bologna' },
    concepts: ['structural-safety', 'sustainable-building', 'construction', 'cultural-heritage'],
    source: 't40',
    attributes: {
      host: 'Università di Bologna',
      accreditation: 'accredited',
      units: ['Bologna', 'Ravenna'],
      fields: [
        { it: 'sicurezza degli edifici', en: 'safety of buildings' },
        { it: 'efficienza degli edifici', en: 'efficiency of buildings' },
        { it: 'restauro', en: 'restoration' },
        { it: 'recupero', en: 'reuse of buildings' },
      ],
      readIn: { units: 't41' },
    },
  },
  {
    key: 't3lab',
    title: sameText('T3LAB'),
    summary: {
      it: 'Consorzio di imprese e università per automazione, elettronica, informatica e sensori. Chiedi se è ancora attivo: non è stato verificato.',
      en: 'Consortium of companies and university for automation, electronics, ICT and sensors. Ask whether it still works: this was not checked.',
    },
    place: { province: 'BO', municipality: 'Bologna' },
    concepts: ['industrial-automation', 'electronics', 'information-technology', 'sensors'],
    source: 't51',
    attributes: {
      host: 'Consorzio di imprese con l’Università di Bologna',
      accreditation: 'unverified',
      fields: [
        { it: 'automazione', en: 'automation' },
        { it: 'elettronica', en: 'electronics' },
        { it: 'informatica', en: 'ICT' },
        { it: 'sensori', en: 'sensors' },
      ],
    },
  },
  {
    key: 'centro-ceramico',
    title: { it: 'Centro Ceramico', en: 'Centro Ceramico, ceramic centre' },
    summary: {
      it: 'Fa prove su piastrelle, sanitari e materie prime per l’industria ceramica.',
      en: 'Tests tiles, sanitary ware and raw materials for the ceramic industry.',
    },
    place: { province: 'MO', municipality: 'Sassuolo', address: 'via Valle d’Aosta 1' },
    concepts: ['ceramics', 'materials-testing'],
    source: 't53',
    attributes: {
      host: 'Industria ceramica, con DICAM dell’Università di Bologna',
      accreditation: 'unverified',
      fields: [
        { it: 'prove su piastrelle', en: 'tile tests' },
        { it: 'sanitari', en: 'sanitary ware' },
        { it: 'materie prime ceramiche', en: 'ceramic raw materials' },
      ],
      figures: { it: 'fondato nel 1976', en: 'founded in 1976' },
    },
  },
  {
    key: 'crast',
    title: sameText('CRAST'),
    summary: {
      it: 'Usa immagini da satellite e drone e i loro dati per l’agricoltura di precisione.',
      en: 'Uses remote sensing and its data for precision agriculture.',
    },
    place: { province: 'PC', municipality: 'Piacenza' },
    concepts: ['remote-sensing', 'precision-agriculture'],
    source: 't56',
    attributes: {
      host: 'Università Cattolica',
      accreditation: 'unverified',
      fields: [
        { it: 'telerilevamento', en: 'remote sensing' },
        { it: 'agricoltura di precisione', en: 'precision agriculture' },
      ],
      note: { it: 'Accreditamento in corso nel 2016, esito non verificato', en: 'Accreditation under way in 2016, result not verified' },
    },
  },
  {
    key: 'biodna',
    title: sameText('BioDNA'),
    summary: {
      it: 'Studia biodiversità e DNA in agricoltura e negli alimenti.',
      en: 'Studies biodiversity and DNA.',
    },
    place: { province: 'PC', municipality: 'Piacenza' },
    concepts: ['environmental-protection', 'genomics'],
    source: 't56',
    attributes: {
      host: 'Università Cattolica',
      accreditation: 'unverified',
      fields: [
        { it: 'biodiversità', en: 'biodiversity' },
        { it: 'DNA', en: 'DNA analysis' },
      ],
      note: { it: 'Accreditamento in corso nel 2016, esito non verificato', en: 'Accreditation under way in 2016, result not verified' },
    },
  },
];
