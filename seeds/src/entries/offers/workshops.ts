import { days, weeks, type OfferRow } from './offer.ts';

/** For workshops with machines: what they use, load, lose and have to prove. */
export const WORKSHOP_OFFERS: readonly OfferRow[] = [
  {
    key: 'energy-and-scrap-by-press',
    publisher: 'en-tech',
    form: 'trial',
    title: { it: 'Consumi e scarti per pressa, turno per turno', en: 'Consumption and scrap by press, shift by shift' },
    summary: {
      it: 'Pinze di misura su quattro macchine e un conteggio degli scarti per sei settimane: esce il costo vero del pezzo.',
      en: 'Clamp meters on four machines and a count of scrap for six weeks: out comes the real cost of the part.',
    },
    concepts: ['energy-monitoring', 'energy-efficiency', 'production-management', 'production-monitoring', 'circular-economy', 'forming-and-moulding'],
    euro: 1400,
    duration: weeks(6),
  },
  {
    key: 'robot-beside-the-lathe',
    publisher: 'unimore-arscontrol',
    form: 'advice',
    title: { it: 'Un robot per caricare e scaricare il tornio: primi conti', en: 'A robot to load and unload the lathe: first sums' },
    summary: {
      it: 'Guardiamo tre tuoi pezzi, tempi e spazi accanto alla macchina, e diciamo se serve un robot, un caricatore o niente.',
      en: 'We look at three of your parts, times and room beside the machine, and say whether it takes a robot, a loader or nothing.',
    },
    concepts: ['robotics', 'machine-tools', 'industrial-automation', 'technology-scouting'],
    euro: 450,
    duration: days(2),
  },
  {
    key: 'industrial-customers-called-back',
    publisher: 'unimore-economia',
    form: 'advice',
    title: { it: 'Clienti industriali: farsi trovare e richiamare al momento giusto', en: 'Industrial customers: being found and calling back at the right time' },
    summary: {
      it: 'Una pagina che dice che cosa sapete lavorare e con che precisione, e un elenco di offerte e visite con la data del prossimo contatto.',
      en: 'A page that says what you can machine and how precisely, and a list of quotes and visits with the date of the next contact.',
    },
    concepts: ['crm', 'sales-management', 'digital-marketing', 'website', 'mechanical-engineering'],
    euro: 550,
    duration: days(3),
  },
  {
    key: 'workshop-programs-kept-safe',
    publisher: 'bi-rex',
    form: 'advice',
    title: { it: 'I programmi delle macchine al sicuro: copie e ripartenza', en: 'Machine programs kept safe: copies and restart' },
    summary: {
      it: 'Raccogliamo i programmi dei pezzi sparsi fra macchine e computer, li copiamo da soli ogni notte e proviamo a ricaricarli.',
      en: 'We gather part programs scattered between machines and computers, copy them automatically every night and try loading them again.',
    },
    concepts: ['business-continuity', 'it-infrastructure', 'cybersecurity', 'machine-connectivity'],
    euro: 700,
    duration: days(2),
  },
  {
    key: 'batch-papers-of-medical-devices',
    publisher: 'tpm-ms2',
    form: 'advice',
    title: { it: 'La documentazione di lotto dei dispositivi medici, senza carta', en: 'Batch records of medical devices, without paper' },
    summary: {
      it: 'Quali registrazioni servono alle verifiche, come firmarle e come ritrovarle in un minuto. Si comincia da un prodotto.',
      en: 'Which records inspections ask for, how to sign them and find them in a minute. It starts from one product.',
    },
    concepts: ['traceability', 'document-management', 'quality-management', 'medical-devices', 'certification'],
    euro: 1350,
    duration: weeks(4),
  },
];
