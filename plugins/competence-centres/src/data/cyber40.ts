import { sameText } from '@innesto/schema';
import type { CentreWithServices } from './row.ts';

/** Cyber 4.0, Roma, and what its sources say it offers. */
export const CYBER40: CentreWithServices = {
  centre: {
    key: 'cyber40',
    title: sameText('Cyber 4.0'),
    summary: {
      it: 'Ti aiuta a difendere l’impresa dagli attacchi informatici, con attenzione a spazio, auto e salute digitale. Offre consulenza, formazione e servizi in parte pagati con incentivi.',
      en: 'Helps you defend your company against cyber attacks, with attention to space, cars and digital health. It offers advice, training and services partly paid by incentives.',
    },
    place: { province: 'RM', municipality: 'Roma', address: 'Sapienza Università di Roma' },
    concepts: ['cybersecurity', 'digital-health', 'automotive', 'aerospace'],
    source: 'c33',
    attributes: {
      fields: [{ it: 'sicurezza informatica', en: 'cyber security' }],
      sectors: [
        { it: 'spazio', en: 'space' },
        { it: 'automotive', en: 'automotive' },
        { it: 'salute digitale', en: 'e-health' },
      ],
      help: ['training', 'consultancy', 'co-funded-project'],
      legalForm: { it: 'associazione', en: 'association' },
      since: 2019,
      lead: 'Sapienza Università di Roma',
      bodies: [
        'Università di Roma Tor Vergata', 'Università Roma Tre', 'Università della Tuscia', 'Università di Cassino', 'LUISS',
        'Università dell’Aquila', 'CNR', 'INAIL',
      ],
      membership: { it: '45 aderenti (2024)', en: '45 members (2024)' },
      europeanHub: 'NEST',
      readIn: { help: 'c35', legalForm: 'c34', since: 'c34', bodies: 'c34', membership: 'c35', europeanHub: 'h2' },
    },
  },
  services: [
    {
      key: 'cyber40-consultancy',
      title: { it: 'Consulenza Cyber 4.0 sulla sicurezza informatica', en: 'Cyber 4.0 advice on cyber security' },
      summary: {
        it: 'Esperti di sicurezza ti consigliano come proteggere i tuoi sistemi e i tuoi dati.',
        en: 'Security experts advise you on how to protect your systems and your data.',
      },
      place: { province: 'RM', municipality: 'Roma' },
      concepts: ['cybersecurity', 'risk-management'],
      source: 'c35',
      attributes: { help: ['consultancy'] },
    },
    {
      key: 'cyber40-training',
      title: { it: 'Formazione Cyber 4.0', en: 'Cyber 4.0 training' },
      summary: {
        it: 'Le tue persone imparano a riconoscere e fermare gli attacchi informatici, anche in una sala che li simula.',
        en: 'Your people learn to recognise and stop cyber attacks, also in a room that simulates them.',
      },
      place: { province: 'RM', municipality: 'Roma' },
      concepts: ['cyber-awareness', 'cybersecurity', 'staff-training'],
      source: 'c35',
      attributes: {
        help: ['training'],
        figures: { it: 'Sala didattica per simulare gli attacchi («war room»)', en: 'Teaching room to simulate attacks (“war room”)' },
        readIn: { figures: 'c34' },
      },
    },
    {
      key: 'cyber40-subsidised',
      title: { it: 'Servizi agevolati Cyber 4.0', en: 'Subsidised services of Cyber 4.0' },
      summary: {
        it: 'Servizi per l’innovazione e la sicurezza in parte pagati con incentivi. Chiedi quali sono aperti e per chi.',
        en: 'Innovation and security services partly paid by incentives. Ask which are open and for whom.',
      },
      place: { province: 'RM', municipality: 'Roma' },
      concepts: ['cybersecurity', 'grants'],
      source: 'c35',
      price: { note: { it: 'In parte pagato con incentivi', en: 'Partly paid by incentives' } },
      attributes: {
        help: ['co-funded-project', 'consultancy'],
        figures: { it: 'Oltre 15 milioni di euro di incentivi (2024)', en: 'Over EUR 15 million of incentives (2024)' },
      },
    },
  ],
};
