import { sameText } from '@innesto/schema';
import type { CentreWithServices } from './row.ts';

/** Start 4.0, Genova, and what its sources say it offers. */
export const START40: CentreWithServices = {
  centre: {
    key: 'start40',
    title: sameText('Start 4.0'),
    summary: {
      it: 'Ti aiuta a proteggere impianti, persone e dati nei settori strategici: energia, trasporti, acqua, produzione, porti. Offre orientamento, formazione e trasferimento tecnologico.',
      en: 'Helps you protect plants, people and data in strategic sectors: energy, transport, water, production, ports. It offers guidance, training and technology transfer.',
    },
    place: { province: 'GE', municipality: 'Genova', address: 'corso Perrone' },
    concepts: ['industrial-security', 'cybersecurity', 'critical-infrastructure', 'workplace-safety', 'digital-twin'],
    source: 'c30',
    attributes: {
      fields: [
        { it: 'sicurezza', en: 'safety and security' },
        { it: 'sicurezza informatica', en: 'cyber security' },
        { it: 'infrastrutture strategiche', en: 'strategic infrastructure' },
      ],
      sectors: [
        { it: 'energia', en: 'energy' },
        { it: 'trasporti', en: 'transport' },
        { it: 'idrico', en: 'water' },
        { it: 'produzione', en: 'production' },
        { it: 'porto', en: 'port' },
      ],
      equipment: { it: 'Gemello digitale del porto', en: 'Digital twin of the port' },
      help: ['orientation', 'training', 'technology-transfer', 'co-funded-project'],
      legalForm: { it: 'associazione con personalità giuridica', en: 'association with legal personality' },
      lead: 'CNR',
      bodies: ['Università di Genova', 'IIT', 'Autorità portuali della Liguria'],
      membership: { it: '13 grandi imprese e 20 piccole e medie (2019)', en: '13 large firms and 20 small and medium ones (2019)' },
      europeanHub: 'AMAVE',
      readIn: { fields: 'c31', sectors: 'c31', equipment: 'c32', help: 'c32', legalForm: 'c32', lead: 'c32', bodies: 'c32', membership: 'c32', europeanHub: 'h2' },
    },
  },
  services: [
    {
      key: 'start40-orientation',
      title: { it: 'Orientamento e formazione Start 4.0', en: 'Start 4.0 guidance and training' },
      summary: {
        it: 'Capisci quali rischi corrono impianti, persone e dati, e formi chi deve proteggerli.',
        en: 'You learn which risks plants, people and data run, and train those who must protect them.',
      },
      place: { province: 'GE', municipality: 'Genova' },
      concepts: ['cybersecurity', 'cyber-awareness', 'staff-training', 'workplace-safety'],
      source: 'c32',
      attributes: { help: ['orientation', 'training'] },
    },
    {
      key: 'start40-transfer',
      title: { it: 'Trasferimento tecnologico Start 4.0', en: 'Start 4.0 technology transfer' },
      summary: {
        it: 'Porti in azienda tecnologie per la sicurezza insieme a CNR, Università di Genova e IIT.',
        en: 'You bring into your company security technologies together with CNR, the University of Genova and IIT.',
      },
      place: { province: 'GE', municipality: 'Genova' },
      concepts: ['industrial-security', 'cybersecurity', 'critical-infrastructure', 'technology-transfer', 'digital-twin'],
      source: 'c32',
      attributes: { help: ['technology-transfer'] },
    },
    {
      key: 'start40-calls',
      title: { it: 'Bandi Start 4.0 per progetti di ricerca', en: 'Start 4.0 calls for research projects' },
      summary: {
        it: 'Presenti un progetto di ricerca sulla sicurezza di energia, trasporti, acqua, produzione o porti. Chiedi quando apre il prossimo bando.',
        en: 'You propose a research project on the security of energy, transport, water, production or ports. Ask when the next call opens.',
      },
      place: { province: 'GE', municipality: 'Genova' },
      concepts: ['grants', 'research-and-development', 'cybersecurity', 'critical-infrastructure'],
      source: 'c30',
      attributes: { help: ['co-funded-project'], lastCall: { it: 'primi bandi annunciati per ottobre 2019', en: 'first calls announced for October 2019' } },
    },
  ],
};
