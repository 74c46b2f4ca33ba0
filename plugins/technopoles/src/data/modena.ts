import { sameText } from '@innesto/schema';
import type { TechnopoleWithLaboratories } from './row.ts';

/** The technopole of Modena. */
export const MODENA: TechnopoleWithLaboratories = {
  technopole: {
    key: 'technopole-modena',
    title: { it: 'Tecnopolo di Modena', en: 'Modena technopole' },
    summary: {
      it: 'Trovi laboratori di meccanica avanzata, intelligenza artificiale e medicina rigenerativa nel campus di ingegneria.',
      en: 'You find laboratories of advanced mechanics, artificial intelligence and regenerative medicine on the engineering campus.',
    },
    place: { province: 'MO', municipality: 'Modena', address: 'campus di ingegneria' },
    concepts: ['mechanical-engineering', 'artificial-intelligence', 'computer-vision', 'regenerative-medicine', 'research-and-development'],
    source: 't9',
    attributes: {
      fields: [
        { it: 'meccanica avanzata', en: 'advanced mechanics' },
        { it: 'intelligenza artificiale', en: 'artificial intelligence' },
        { it: 'visione artificiale', en: 'computer vision' },
        { it: 'medicina rigenerativa', en: 'regenerative medicine' },
      ],
      managedBy: 'Fondazione Democenter',
      hosts: ['INTERMECH-MO.RE.', 'AIRI', 'CGR “Stefano Ferrari”'],
      note: {
        it: 'Nel marzo 2026 il Consiglio comunale di Modena ha chiesto un rilancio delle sedi del tecnopolo',
        en: 'In March 2026 the city council of Modena asked for a relaunch of the technopole’s sites',
      },
      readIn: { note: 't61' },
    },
  },
  laboratories: [
    {
      key: 'intermech',
      title: sameText('INTERMECH-MO.RE.'),
      summary: {
        it: 'Ti aiuta a progettare e produrre parti meccaniche, motori e trasmissioni, con robot, rivestimenti e meccatronica. A Reggio Emilia lavora la sezione Mectron.',
        en: 'Helps you design and make mechanical parts, engines and gears, with robots, coatings and mechatronics. Its Mectron section works in Reggio Emilia.',
      },
      place: { province: 'MO', municipality: 'Modena' },
      concepts: ['mechanical-engineering', 'powertrain', 'industrial-automation', 'robotics', 'coatings', 'mechatronics'],
      source: 't34',
      attributes: {
        host: 'Università di Modena e Reggio Emilia',
        accreditation: 'accredited',
        units: ['Modena', 'Reggio Emilia (Mectron)'],
        fields: [
          { it: 'meccanica avanzata', en: 'advanced mechanics' },
          { it: 'motori', en: 'engines' },
          { it: 'trasmissioni', en: 'gears' },
          { it: 'produzione robotizzata', en: 'robotised production' },
          { it: 'rivestimenti', en: 'coatings' },
          { it: 'meccatronica', en: 'mechatronics' },
        ],
        readIn: { fields: 't35' },
      },
    },
    {
      key: 'airi',
      title: sameText('AIRI'),
      summary: {
        it: 'Ti aiuta a usare l’intelligenza artificiale e la visione artificiale su prodotti, macchine e servizi.',
        en: 'Helps you use artificial intelligence and computer vision on products, machines and services.',
      },
      place: { province: 'MO', municipality: 'Modena' },
      links: [{ rel: 'website', url: 'https://www.airi.unimore.it/' }],
      concepts: ['artificial-intelligence', 'computer-vision', 'information-technology'],
      source: 't36',
      attributes: {
        host: 'Università di Modena e Reggio Emilia: DIEF, Economia “Marco Biagi”, DISMI, FIM',
        accreditation: 'accredited',
        formerName: 'Softech-ICT (2019)',
        fields: [
          { it: 'intelligenza artificiale', en: 'artificial intelligence' },
          { it: 'visione artificiale', en: 'computer vision' },
          { it: 'informatica', en: 'ICT' },
        ],
      },
    },
    {
      key: 'cgr-stefano-ferrari',
      title: sameText('CGR “Stefano Ferrari”'),
      summary: {
        it: 'Lavora con le imprese della salute su cellule staminali e terapie cellulari e geniche.',
        en: 'Works with health companies on stem cells and on cell and gene therapies.',
      },
      place: { province: 'MO', municipality: 'Modena' },
      concepts: ['regenerative-medicine', 'biotechnology', 'health'],
      source: 't35',
      attributes: {
        host: 'Università di Modena e Reggio Emilia',
        accreditation: 'accredited',
        fields: [
          { it: 'medicina rigenerativa', en: 'regenerative medicine' },
          { it: 'cellule staminali', en: 'stem cells' },
          { it: 'terapie cellulari', en: 'cell therapy' },
          { it: 'terapie geniche', en: 'gene therapy' },
        ],
      },
    },
  ],
};
