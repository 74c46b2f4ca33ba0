import { sameText } from '@innesto/schema';
import type { UniversityWithParts } from './row.ts';

/** The university of Modena and Reggio Emilia. */
export const MODENA_REGGIO: UniversityWithParts = {
  university: {
    key: 'unimore',
    title: { it: 'Università di Modena e Reggio Emilia (Unimore)', en: 'University of Modena and Reggio Emilia (Unimore)' },
    summary: {
      it: 'Trovi dipartimenti e laboratori di ingegneria, informatica ed economia a Modena e a Reggio Emilia, molti già al lavoro con le imprese.',
      en: 'You find departments and laboratories of engineering, computing and economics in Modena and Reggio Emilia, many already working with companies.',
    },
    place: { province: 'MO', municipality: 'Modena' },
    concepts: ['research-and-development', 'technology-transfer', 'mechatronics', 'mechanical-engineering', 'artificial-intelligence'],
    source: 'u21',
    attributes: {
      fields: [
        { it: 'ingegneria', en: 'engineering' },
        { it: 'meccatronica', en: 'mechatronics' },
        { it: 'informatica', en: 'computing' },
        { it: 'economia', en: 'economics' },
        { it: 'gestione d’impresa', en: 'management' },
      ],
      companies: {
        it: 'ha laboratori della rete regionale a Modena e a Reggio Emilia',
        en: 'has laboratories of the regional network in Modena and in Reggio Emilia',
      },
      figures: {
        it: 'nuovi laboratori di ingegneria e agraria al San Lazzaro annunciati per il 2026-27',
        en: 'new engineering and agriculture laboratories at San Lazzaro announced for 2026-27',
      },
      readIn: { fields: 'u3', companies: 't34' },
    },
  },
  departments: [
    {
      key: 'unimore-dismi',
      title: { it: 'DISMI, Scienze e Metodi dell’Ingegneria', en: 'DISMI, Sciences and Methods of Engineering' },
      summary: {
        it: 'Ti aiuta a organizzare la produzione e a rendere intelligenti macchine e prodotti. Ha già fatto prototipi con piccole imprese reggiane.',
        en: 'Helps you organise production and make machines and products smart. It has already made prototypes with small companies of Reggio Emilia.',
      },
      place: { province: 'RE', municipality: 'Reggio nell’Emilia', address: 'campus San Lazzaro' },
      concepts: ['mechatronics', 'smart-factory', 'production-management', 'product-design', 'research-and-development'],
      source: 'u1',
      attributes: {
        fields: [
          { it: 'ingegneria gestionale', en: 'management engineering' },
          { it: 'ingegneria meccatronica', en: 'mechatronic engineering' },
          { it: 'fabbrica intelligente', en: 'smart factory' },
          { it: 'prodotti intelligenti', en: 'smart products' },
        ],
        since: 1998,
        figures: { it: '46 docenti, 80 dottorandi e assegnisti (2018)', en: '46 academics, 80 doctoral students and fellows (2018)' },
        companies: {
          it: 'con la Camera di commercio di Reggio Emilia, nel 2019: 25 imprese, 72 incontri, 10 prototipi',
          en: 'with the Reggio Emilia Chamber of Commerce, in 2019: 25 companies, 72 meetings, 10 prototypes',
        },
        readIn: { companies: 's2' },
      },
    },
    {
      key: 'unimore-dief',
      title: { it: 'DIEF, Ingegneria “Enzo Ferrari”', en: 'DIEF, “Enzo Ferrari” Engineering' },
      summary: {
        it: 'Trovi ingegneri di meccanica, veicoli, elettronica, informatica, materiali e ambiente.',
        en: 'You find engineers of mechanics, vehicles, electronics, computing, materials and environment.',
      },
      place: { province: 'MO', municipality: 'Modena' },
      concepts: ['mechanical-engineering', 'automotive', 'electronics', 'information-technology', 'advanced-materials', 'construction', 'research-and-development'],
      source: 'u3',
      attributes: {
        fields: [
          { it: 'ingegneria civile', en: 'civil engineering' },
          { it: 'ingegneria ambientale', en: 'environmental engineering' },
          { it: 'ingegneria elettronica', en: 'electronic engineering' },
          { it: 'ingegneria informatica', en: 'computer engineering' },
          { it: 'ingegneria meccanica', en: 'mechanical engineering' },
          { it: 'ingegneria del veicolo', en: 'vehicle engineering' },
          { it: 'materiali', en: 'materials' },
        ],
        since: 1990,
        figures: { it: '118 docenti (2025)', en: '118 academics (2025)' },
      },
    },
    {
      key: 'unimore-fim',
      title: { it: 'FIM, Fisica, Informatica e Matematica', en: 'FIM, Physics, Computing and Mathematics' },
      summary: {
        it: 'Trovi fisici, informatici e matematici. È tra i dipartimenti di AIRI, il centro sull’intelligenza artificiale.',
        en: 'You find physicists, computer scientists and mathematicians. It is one of the departments of AIRI, the centre for artificial intelligence.',
      },
      place: { province: 'MO', municipality: 'Modena' },
      concepts: ['information-technology', 'artificial-intelligence', 'research-and-development'],
      source: 't36',
      attributes: {
        fields: [
          { it: 'fisica', en: 'physics' },
          { it: 'informatica', en: 'computing' },
          { it: 'matematica', en: 'mathematics' },
        ],
      },
    },
    {
      key: 'unimore-economia',
      title: { it: 'Economia “Marco Biagi”', en: '“Marco Biagi” Economics' },
      summary: {
        it: 'Trovi chi studia economia e gestione delle imprese. È tra i dipartimenti di AIRI, il centro sull’intelligenza artificiale.',
        en: 'You find people who study economics and management. It is one of the departments of AIRI, the centre for artificial intelligence.',
      },
      place: { province: 'MO', municipality: 'Modena' },
      concepts: ['business-strategy', 'management-control', 'research-and-development'],
      source: 't36',
      attributes: {
        fields: [
          { it: 'economia', en: 'economics' },
          { it: 'gestione d’impresa', en: 'management' },
        ],
      },
    },
  ],
  laboratories: [
    {
      key: 'unimore-arscontrol',
      title: sameText('ARSControl'),
      summary: {
        it: 'Ti aiuta a far lavorare più robot insieme, a guidarli a distanza e a capire prima quando una macchina si guasterà.',
        en: 'Helps you make several robots work together, drive them from afar and know early when a machine will fail.',
      },
      place: { province: 'RE', municipality: 'Reggio nell’Emilia', address: 'Tecnopolo di Reggio Emilia' },
      concepts: ['mobile-robots', 'robotics', 'telecontrol', 'predictive-maintenance', 'automatic-control'],
      source: 'u2',
      attributes: {
        department: sameText('DISMI'),
        departmentKey: 'unimore-dismi',
        fields: [
          { it: 'controllo', en: 'control' },
          { it: 'traffico di robot mobili', en: 'mobile-robot fleets' },
          { it: 'sistemi multi-robot', en: 'multi-robot systems' },
          { it: 'teleoperazione', en: 'teleoperation' },
          { it: 'prognosi delle macchine', en: 'machine prognosis' },
        ],
        companies: { it: 'lavora al tecnopolo di Reggio Emilia', en: 'works at the technopole of Reggio Emilia' },
      },
    },
    {
      key: 'unimore-aimagelab',
      title: sameText('AImageLab'),
      summary: {
        it: 'Ti aiuta a far riconoscere a un computer ciò che si vede in immagini e video.',
        en: 'Helps you make a computer recognise what is seen in images and videos.',
      },
      place: { province: 'MO', municipality: 'Modena' },
      concepts: ['computer-vision', 'artificial-intelligence', 'machine-learning'],
      source: 'u4',
      attributes: {
        department: sameText('DIEF'),
        departmentKey: 'unimore-dief',
        fields: [
          { it: 'visione artificiale', en: 'computer vision' },
          { it: 'intelligenza artificiale', en: 'artificial intelligence' },
        ],
      },
    },
  ],
};
