import { sameText } from '@innesto/schema';
import type { TechnopoleWithLaboratories } from './row.ts';

/** The technopole of Reggio Emilia. The Mectron section of INTERMECH-MO.RE. works here too: see Modena. */
export const REGGIO_EMILIA: TechnopoleWithLaboratories = {
  technopole: {
    key: 'technopole-reggio-emilia',
    title: { it: 'Tecnopolo di Reggio Emilia', en: 'Reggio Emilia technopole' },
    summary: {
      it: 'Trovi in un solo luogo laboratori di meccatronica, costruzioni, energia e agroalimentare che lavorano con le imprese. È nel Parco Innovazione, alle ex Reggiane.',
      en: 'In one place you find laboratories of mechatronics, building, energy and food that work with companies. It stands in the innovation park, on the former Reggiane site.',
    },
    place: { province: 'RE', municipality: 'Reggio nell’Emilia', address: 'Piazzale Europa 1, Capannone 19' },
    links: [{ rel: 'website', url: 'https://www.tecnopolo.re.it/' }],
    concepts: ['mechatronics', 'construction', 'agri-food', 'energy', 'research-and-development'],
    source: 't5',
    attributes: {
      fields: [
        { it: 'meccatronica', en: 'mechatronics' },
        { it: 'costruzioni', en: 'building' },
        { it: 'agroalimentare', en: 'agri-food' },
        { it: 'energia e ambiente', en: 'energy and environment' },
      ],
      managedBy: 'Fondazione REI',
      openedOn: '2013-10-26',
      floorArea: 3500,
      hosts: ['INTERMECH-MECTRON', 'EN&TECH', 'BIOGEST-SITEIA', 'CRPA Lab'],
      readIn: { managedBy: 't8', openedOn: 't6', hosts: 't7' },
    },
  },
  laboratories: [
    {
      key: 'en-tech',
      title: sameText('EN&TECH'),
      summary: {
        it: 'Ti aiuta a consumare meno energia negli edifici e negli impianti: materiali, illuminazione, domotica, conversione dell’energia.',
        en: 'Helps you use less energy in buildings and plants: materials, lighting, home automation, energy conversion.',
      },
      place: { province: 'RE', municipality: 'Reggio nell’Emilia' },
      concepts: ['sustainable-building', 'energy-efficiency', 'building-automation', 'heat-recovery'],
      source: 't37',
      attributes: {
        host: 'Università di Modena e Reggio Emilia',
        accreditation: 'accredited',
        fields: [
          { it: 'edilizia sostenibile', en: 'sustainable building' },
          { it: 'conversione dell’energia', en: 'energy conversion' },
          { it: 'efficienza energetica degli edifici', en: 'energy efficiency of buildings' },
          { it: 'illuminazione', en: 'lighting' },
          { it: 'domotica', en: 'home automation' },
        ],
      },
    },
    {
      key: 'biogest-siteia',
      title: sameText('BIOGEST-SITEIA'),
      summary: {
        it: 'Lavora su prodotti e scarti agroalimentari: vite e vino, insetti utili, bioplastica ricavata dalle larve.',
        en: 'Works on agri-food products and waste: vine and wine, useful insects, bioplastics made from larvae.',
      },
      place: { province: 'RE', municipality: 'Reggio nell’Emilia' },
      concepts: ['agri-food', 'wine', 'bioplastics', 'biotechnology'],
      source: 't7',
      attributes: {
        host: 'Università di Modena e Reggio Emilia',
        accreditation: 'accredited',
        fields: [
          { it: 'risorse agroalimentari', en: 'agri-food resources' },
          { it: 'vite e vino', en: 'vine and wine' },
          { it: 'insetti utili', en: 'useful insects' },
          { it: 'bioplastica da larve', en: 'bioplastics from larvae' },
        ],
      },
    },
    {
      key: 'crpa-lab',
      title: sameText('CRPA Lab'),
      summary: {
        it: 'Ti aiuta a controllare processo, igiene e qualità di formaggi, carni e latte, e a ricavare valore da sottoprodotti e biomasse.',
        en: 'Helps you control process, hygiene and quality of cheese, meat and milk, and get value from by-products and biomass.',
      },
      place: { province: 'RE', municipality: 'Reggio nell’Emilia' },
      concepts: ['dairy', 'livestock', 'food-technology', 'food-safety', 'sensory-analysis', 'biomass-and-biogas', 'waste-management'],
      source: 't38',
      attributes: {
        host: 'CRPA, Centro ricerche produzioni animali',
        accreditation: 'accredited',
        fields: [
          { it: 'processo del Parmigiano Reggiano', en: 'Parmigiano Reggiano cheese process' },
          { it: 'igiene e sicurezza di carne e latte', en: 'hygiene and safety of meat and milk' },
          { it: 'analisi sensoriale', en: 'sensory analysis' },
          { it: 'prodotti DOP e IGP', en: 'products of protected origin' },
          { it: 'sottoprodotti', en: 'by-products' },
          { it: 'biomasse e biogas', en: 'biomass and biogas' },
        ],
      },
    },
  ],
};
