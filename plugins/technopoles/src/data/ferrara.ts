import { sameText } from '@innesto/schema';
import type { TechnopoleWithLaboratories } from './row.ts';

const HOST = 'Università di Ferrara';
const PLACE = { province: 'FE', municipality: 'Ferrara' };

/** The technopole of Ferrara. */
export const FERRARA: TechnopoleWithLaboratories = {
  technopole: {
    key: 'technopole-ferrara',
    title: { it: 'Tecnopolo di Ferrara', en: 'Ferrara technopole' },
    summary: {
      it: 'Trovi i laboratori dell’università per industria, edifici storici, acqua e ambiente, scienze della vita.',
      en: 'You find the university’s laboratories for industry, historic buildings, water and environment, life sciences.',
    },
    place: { ...PLACE, address: 'via Saragat 13' },
    links: [{ rel: 'website', url: 'https://www.tecnopolo.fe.it/' }],
    concepts: ['mechanical-engineering', 'construction', 'cultural-heritage', 'environmental-protection', 'biotechnology', 'research-and-development'],
    source: 't18',
    attributes: {
      fields: [
        { it: 'ingegneria industriale', en: 'industrial engineering' },
        { it: 'edilizia', en: 'building' },
        { it: 'beni culturali', en: 'cultural heritage' },
        { it: 'acqua', en: 'water' },
        { it: 'ambiente', en: 'environment' },
        { it: 'scienze della vita', en: 'life sciences' },
      ],
      managedBy: HOST,
      sites: ['via Saragat 13', 'via dello Zucchero', 'via Fossato di Mortara'],
      hosts: ['IN4', 'TekneHub', 'Terra&AcquaTech', 'LTTA', 'CIAS'],
      figures: { it: '37 progetti con l’industria (2023)', en: '37 projects with industry (2023)' },
      readIn: { figures: 'u9' },
    },
  },
  laboratories: [
    {
      key: 'in4',
      title: sameText('IN4 Hub'),
      summary: {
        it: 'Ti aiuta su macchine, materiali, strutture e fabbrica digitale. Ha una camera anecoica per misurare rumore e vibrazioni.',
        en: 'Helps you with machines, materials, structures and the digital factory. It has an anechoic chamber to measure noise and vibration.',
      },
      place: PLACE,
      links: [{ rel: 'website', url: 'https://in4.tecnopolo.fe.it/' }],
      concepts: ['mechatronics', 'advanced-materials', 'industry-4-0', 'acoustics-and-vibration', 'structural-safety', 'information-technology'],
      source: 't19',
      attributes: {
        host: 'Università di Ferrara: Ingegneria, Matematica e Informatica',
        accreditation: 'accredited',
        formerName: 'MechLav (2024)',
        fields: [
          { it: 'meccatronica', en: 'mechatronics' },
          { it: 'materiali', en: 'materials' },
          { it: 'informatica', en: 'ICT' },
          { it: 'Industria 4.0', en: 'Industry 4.0' },
          { it: 'strutture', en: 'structures' },
          { it: 'acustica e vibrazioni', en: 'acoustics and vibration' },
        ],
        readIn: { fields: 't57' },
      },
    },
    {
      key: 'teknehub',
      title: sameText('TekneHub'),
      summary: {
        it: 'Ti aiuta nel recupero di edifici e beni culturali e nell’adattarli a energia e clima.',
        en: 'Helps you restore buildings and cultural heritage and fit them to energy and climate.',
      },
      place: PLACE,
      concepts: ['cultural-heritage', 'construction', 'energy'],
      source: 't18',
      attributes: {
        host: HOST,
        accreditation: 'accredited',
        fields: [
          { it: 'recupero architettonico', en: 'architectural restoration' },
          { it: 'beni culturali', en: 'cultural heritage' },
          { it: 'energia', en: 'energy' },
          { it: 'clima', en: 'climate' },
        ],
      },
    },
    {
      key: 'terra-acquatech',
      title: sameText('Terra&AcquaTech'),
      summary: {
        it: 'Lavora con le imprese su acqua, suolo, territorio e microalghe.',
        en: 'Works with companies on water, soil, land and microalgae.',
      },
      place: PLACE,
      concepts: ['water-technologies', 'environmental-protection', 'biotechnology'],
      source: 't18',
      attributes: {
        host: HOST,
        accreditation: 'accredited',
        fields: [
          { it: 'acqua', en: 'water' },
          { it: 'suolo e territorio', en: 'soil and land' },
          { it: 'microalghe', en: 'microalgae' },
        ],
      },
    },
    {
      key: 'ltta',
      title: sameText('LTTA'),
      summary: {
        it: 'Lavora con le imprese della salute su terapie avanzate, genomica e microscopia. Ha una biobanca.',
        en: 'Works with health companies on advanced therapies, genomics and microscopy. It has a biobank.',
      },
      place: PLACE,
      concepts: ['genomics', 'biotechnology', 'regenerative-medicine'],
      source: 't18',
      attributes: {
        host: HOST,
        accreditation: 'accredited',
        fields: [
          { it: 'terapie avanzate', en: 'advanced therapies' },
          { it: 'genomica', en: 'genomics' },
          { it: 'microscopia', en: 'microscopy' },
          { it: 'biobanca', en: 'biobank' },
        ],
        readIn: { fields: 't20' },
      },
    },
    {
      key: 'cias',
      title: sameText('CIAS'),
      summary: {
        it: 'Si occupa di ambienti che devono restare molto puliti e sterili.',
        en: 'Deals with rooms that must stay very clean and sterile.',
      },
      place: PLACE,
      concepts: ['clean-rooms', 'health'],
      source: 't58',
      attributes: {
        host: HOST,
        accreditation: 'unverified',
        fields: [{ it: 'ambienti ad alta sterilità', en: 'high-sterility environments' }],
      },
    },
  ],
};
