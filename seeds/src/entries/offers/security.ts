import { days, hours, weeks, type OfferRow } from './offer.ts';

/** Keeping computers, machines and data safe. */
export const SECURITY_OFFERS: readonly OfferRow[] = [
  {
    key: 'security-check-up',
    publisher: 'cyber40',
    form: 'advice',
    title: { it: 'Controllo di sicurezza informatica in due giornate', en: 'Computer security check in two days' },
    summary: {
      it: 'Guardiamo password, posta, computer e rete, e ti diamo un elenco in ordine di urgenza: prima le cose gratis.',
      en: 'We look at passwords, mail, computers and network, and give you a list by urgency: the free things first.',
    },
    concepts: ['cybersecurity', 'risk-management', 'it-infrastructure'],
    euro: 900,
    duration: days(2),
  },
  {
    key: 'spotting-fraud-by-mail',
    publisher: 'cyber40',
    form: 'course',
    remote: true,
    title: { it: 'Riconoscere le truffe via posta e telefono', en: 'Spotting fraud by mail and phone' },
    summary: {
      it: 'Due ore per tutti quelli che usano un computer in azienda, con esempi veri e una prova finale.',
      en: 'Two hours for everyone who uses a computer in the company, with real examples and a test at the end.',
    },
    concepts: ['cyber-awareness', 'cybersecurity', 'staff-training'],
    euro: 0,
    duration: hours(2),
    from: '2026-12-10',
    until: '2027-12-10',
  },
  {
    key: 'restore-your-copies',
    publisher: 'start40',
    form: 'trial',
    title: { it: 'Le copie di sicurezza funzionano? Prova di ripristino', en: 'Do your back-ups work? A restore trial' },
    summary: {
      it: 'Facciamo finta che si sia rotto tutto e misuriamo in quanto tempo torni a lavorare.',
      en: 'We pretend everything has broken and measure how long it takes you to be back at work.',
    },
    concepts: ['business-continuity', 'cybersecurity', 'it-infrastructure'],
    euro: 600,
    duration: days(1),
  },
  {
    key: 'machines-on-the-network',
    publisher: 'start40',
    form: 'advice',
    title: { it: 'Mettere in rete le macchine senza aprire la porta ai ladri', en: 'Connecting machines without opening the door to thieves' },
    summary: {
      it: 'Separiamo la rete dell’officina da quella dell’ufficio e sistemiamo gli accessi a distanza dei fornitori.',
      en: 'We separate the workshop’s network from the office’s and put the suppliers’ remote access in order.',
    },
    concepts: ['cybersecurity', 'machine-connectivity', 'industrial-automation'],
    euro: 1600,
    duration: days(3),
  },
  {
    key: 'customers-data-in-order',
    publisher: 'cyber40',
    form: 'course',
    remote: true,
    title: { it: 'I dati dei clienti in ordine: la privacy spiegata semplice', en: 'Customers’ data in order: privacy made plain' },
    summary: {
      it: 'Che cosa puoi tenere, per quanto, chi può vederlo, che cosa scrivere. Esci con i tuoi moduli già compilati.',
      en: 'What you may keep, how long, who may see it, what to write. You leave with your forms filled in.',
    },
    concepts: ['data-protection', 'cyber-awareness'],
    euro: 180,
    duration: hours(6),
    from: '2027-02-23',
    until: '2027-02-24',
  },
  {
    key: 'protected-archive',
    publisher: 'infn-ttlab',
    form: 'laboratory',
    title: { it: 'Dati in un luogo sicuro: prova di un archivio protetto', en: 'Data in a safe place: trial of a protected archive' },
    summary: {
      it: 'Teniamo per un periodo una copia cifrata di un tuo archivio e proviamo insieme accessi, recupero e cancellazione.',
      en: 'For a time we keep an encrypted copy of one of your archives and together try access, recovery and deletion.',
    },
    concepts: ['data-protection', 'cybersecurity', 'business-continuity', 'cloud-computing'],
    duration: weeks(4),
  },
];
