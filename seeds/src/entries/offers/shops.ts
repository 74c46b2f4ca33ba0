import { hours, weeks, type OfferRow } from './offer.ts';

/** For those who receive customers: shops and salons. */
export const SHOP_OFFERS: readonly OfferRow[] = [
  {
    key: 'regulars-of-shops-and-salons',
    publisher: 'smact',
    form: 'course',
    remote: true,
    title: { it: 'Prenotazioni, pagina e messaggi per botteghe e saloni', en: 'Bookings, page and messages for shops and salons' },
    summary: {
      it: 'Un’ora la settimana basta: che cosa scrivere, quando, e come non perdere chi chiede un appuntamento mentre lavori.',
      en: 'One hour a week is enough: what to write, when, and how not to lose those who ask for an appointment while you work.',
    },
    concepts: ['service-delivery', 'customer-service', 'social-media', 'retail'],
    euro: 70,
    duration: hours(4),
    from: '2027-01-25',
    until: '2027-01-25',
  },
  {
    key: 'day-of-a-service',
    publisher: 'smact',
    form: 'advice',
    title: { it: 'La giornata di chi riceve clienti: appuntamenti, turni, attese', en: 'The day of those who receive customers: appointments, shifts, waiting' },
    summary: {
      it: 'Guardiamo con te una giornata vera e mettiamo in un’agenda sola chi arriva, chi lavora e che cosa deve essere pronto.',
      en: 'We look at a real day with you and put in one diary who comes, who works and what has to be ready.',
    },
    concepts: ['service-delivery', 'production-planning', 'quality-management', 'work-organisation', 'retail'],
    euro: 0,
    duration: { it: 'mezza giornata', en: 'half a day' },
  },
  {
    key: 'neighbourhood-shop-online',
    publisher: 'fondazione-rei',
    form: 'advice',
    title: { it: 'Il magazzino della bottega sul sito: articoli, giacenze, ritiro', en: 'The shop’s stock on its site: articles, quantities, collection' },
    summary: {
      it: 'Si parte da duecento articoli con il loro codice: il cliente vede se ci sono e li ritira al banco. Gli altri si aggiungono per gradi.',
      en: 'It starts from two hundred articles with their code: customers see whether they are there and collect them. Others follow step by step.',
    },
    concepts: ['warehouse', 'warehouse-software', 'website', 'e-commerce', 'retail'],
    euro: 490,
    duration: weeks(4),
  },
  {
    key: 'site-renewed-or-opened',
    publisher: 'fondazione-rei',
    form: 'course',
    title: { it: 'Aprire o rifare il sito: poche pagine da aggiornare da soli', en: 'Opening or renewing the site: a few pages you update yourself' },
    summary: {
      it: 'Chi siete, che cosa avete, orari, come comprare. Si scrive e si pubblica in aula, con le vostre immagini; poi due telefonate di aiuto.',
      en: 'Who you are, what you have, hours, how to buy. You write and publish in class, with your own pictures; then two calls of help.',
    },
    concepts: ['website', 'digital-marketing', 'digital-marketing-skills', 'retail'],
    euro: 110,
    duration: hours(8),
    from: '2027-02-01',
    until: '2027-02-15',
  },
  {
    key: 'stocktaking-in-a-weekend',
    publisher: 'fondazione-rei',
    form: 'course',
    title: { it: 'Contare il magazzino in un fine settimana', en: 'Counting the stockroom in a weekend' },
    summary: {
      it: 'Scaffali con un nome, lettura con il telefono, scorte minime: un metodo per ferramenta, ricambi e cartolerie.',
      en: 'Shelves with a name, reading by phone, minimum stock: a method for hardware, spare-part and stationery shops.',
    },
    concepts: ['warehouse', 'rfid-and-barcodes', 'purchasing', 'retail'],
    euro: 60,
    duration: hours(5),
    from: '2027-01-16',
    until: '2027-05-29',
  },
];
