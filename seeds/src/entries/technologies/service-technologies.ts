import type { TechnologyRow } from './technology.ts';

/** Invented technologies without a patent for kitchens, food makers, shops and those who work at their customers'. */
export const SERVICE_TECHNOLOGIES: readonly TechnologyRow[] = [
  {
    key: 'covers-forecast',
    publisher: 'unife-matematica-informatica',
    title: { it: 'Previsione dei coperti e della spesa', en: 'Forecast of covers and shopping' },
    summary: {
      it: 'Prenotazioni, giorno, tempo e feste di paese danno i coperti attesi e la lista di che cosa comprare.',
      en: 'Bookings, weekday, weather and local fairs give the expected covers and the list of what to buy.',
    },
    concepts: ['demand-forecasting', 'purchasing', 'service-delivery', 'tourism', 'agri-food'],
    readiness: 6,
    codes: ['G06Q 50/12'],
    uses: [{ it: 'trattorie, mense, colazioni d’albergo', en: 'restaurants, canteens, hotel breakfasts' }],
    protection: 'openSource',
  },
  {
    key: 'spoken-batch-notes',
    publisher: 'airi',
    title: { it: 'Note di lavorazione dettate a mani occupate', en: 'Process notes dictated with busy hands' },
    summary: {
      it: 'Si parla, e tempi, temperature e anomalie finiscono nella scheda del lotto. Funziona anche con il rumore e senza rete.',
      en: 'You speak, and times, temperatures and anything odd end up in the batch sheet. It works with noise and without a network.',
    },
    concepts: ['speech-recognition', 'production-monitoring', 'production-management', 'traceability', 'agri-food'],
    readiness: 6,
    codes: ['G10L 15/26'],
    uses: [{ it: 'caseifici, salumifici, cantine, pastifici', en: 'dairies, cured-meat makers, wineries, pasta makers' }],
    protection: 'knowHow',
  },
  {
    key: 'open-diary-of-appointments',
    publisher: 'unife-ingegneria',
    title: { it: 'Agenda aperta per appuntamenti e lavori in attesa', en: 'Open diary for appointments and waiting jobs' },
    summary: {
      it: 'Un’agenda da mettere sul proprio sito, che tiene conto di chi lavora e di quanto dura ogni servizio.',
      en: 'A diary for your own site that knows who is working and how long each service takes.',
    },
    concepts: ['service-delivery', 'production-planning', 'crm', 'customer-service'],
    readiness: 8,
    codes: ['G06Q 10/109'],
    uses: [{ it: 'saloni, officine, studi, assistenza a domicilio', en: 'salons, garages, practices, service at home' }],
    protection: 'openSource',
  },
  {
    key: 'job-account-sheet',
    publisher: 'ciri-edilizia',
    title: { it: 'Foglio dei conti di cantiere', en: 'Account sheet of a building job' },
    summary: {
      it: 'Ore, materiali e noleggi di un lavoro confrontati ogni venerdì con il preventivo, con un avviso quando si va sotto.',
      en: 'Hours, materials and hire of a job compared with the quote every Friday, with a warning when it runs at a loss.',
    },
    concepts: ['management-control', 'project-management', 'accounting', 'business-intelligence', 'construction'],
    readiness: 9,
    codes: [],
    uses: [{ it: 'impiantisti, imbianchini, piccole imprese edili', en: 'fitters, painters, small builders' }],
    protection: 'none',
  },
  {
    key: 'knitting-fault-camera',
    publisher: 'unimore-aimagelab',
    title: { it: 'Telecamera sulla circolare per difetti di maglia e aghi rotti', en: 'Camera on the circular machine for faults in the knit and broken needles' },
    summary: {
      it: 'Guarda il tessuto mentre si forma e arresta il lavoro quando trova un buco o una riga. Si monta su macchine esistenti.',
      en: 'It watches the fabric as it forms and halts the work at a hole or a line. It fits existing machines.',
    },
    concepts: ['computer-vision', 'quality-control', 'quality-management', 'industrial-automation', 'fashion-and-textiles'],
    readiness: 6,
    codes: ['D04B 35/20', 'G06T 7/00'],
    uses: [{ it: 'calzifici e maglifici', en: 'hosiery and knitwear makers' }],
    protection: 'copyright',
  },
];
