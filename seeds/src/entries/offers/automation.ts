import { days, weeks, type OfferRow } from './offer.ts';

/** Robots, cameras, sensors, glasses. */
export const AUTOMATION_OFFERS: readonly OfferRow[] = [
  {
    key: 'cobot-for-a-week',
    publisher: 'artes40',
    form: 'trial',
    title: { it: 'Un robot collaborativo in prova per una settimana', en: 'A collaborative robot on trial for a week' },
    summary: {
      it: 'Il robot viene da te, lavora accanto alle persone su un pezzo vero, e alla fine fai i conti: conviene o no.',
      en: 'The robot comes to you, works beside your people on a real part, and in the end you do the sums: worth it or not.',
    },
    concepts: ['collaborative-robotics', 'robotics', 'industrial-automation', 'test-before-invest'],
    euro: 1500,
    duration: days(5),
    from: '2027-02-01',
    until: '2027-11-30',
  },
  {
    key: 'welding-robot-feasibility',
    publisher: 'intermech',
    form: 'advice',
    title: { it: 'Saldare con il robot pezzi sempre diversi: si può?', en: 'Robot welding of parts that always differ: can it be done?' },
    summary: {
      it: 'Guardiamo venti tuoi disegni e diciamo quali un robot può saldare, con quali attrezzature e in quanto si ripaga.',
      en: 'We look at twenty of your drawings and say which a robot can weld, with which fixtures and when it pays back.',
    },
    concepts: ['robotics', 'joining-technologies', 'industrial-automation', 'technology-scouting'],
    euro: 2800,
    duration: weeks(3),
  },
  {
    key: 'camera-quality-check',
    publisher: 'airi',
    form: 'trial',
    title: { it: 'Controllo dei difetti con la telecamera', en: 'Finding defects with a camera' },
    summary: {
      it: 'Ci mandi cento pezzi buoni e cinquanta difettosi: proviamo se una telecamera li distingue come il tuo collaudatore.',
      en: 'You send a hundred good parts and fifty bad ones: we try whether a camera tells them apart as your inspector does.',
    },
    concepts: ['computer-vision', 'quality-management', 'machine-learning', 'test-before-invest'],
    euro: 3200,
    duration: weeks(6),
  },
  {
    key: 'training-with-glasses',
    publisher: 'bi-rex',
    form: 'trial',
    title: { it: 'Istruzioni negli occhiali: montaggio e riparazioni', en: 'Instructions in your glasses: assembly and repairs' },
    summary: {
      it: 'Chi monta o ripara vede le istruzioni davanti agli occhi e può farsi aiutare a distanza. Si prova su un lavoro tuo.',
      en: 'Whoever assembles or repairs sees the instructions before their eyes and can be helped at a distance. Tried on a job of yours.',
    },
    concepts: ['augmented-reality', 'remote-assistance', 'staff-training', 'test-before-invest'],
    euro: 1600,
    duration: days(10),
  },
  {
    key: 'sensor-on-an-old-machine',
    publisher: 'in4',
    form: 'trial',
    title: { it: 'Un sensore sulla macchina vecchia', en: 'A sensor on the old machine' },
    summary: {
      it: 'Montiamo un sensore di vibrazione su una tua macchina senza collegamenti e ti facciamo vedere i dati sul telefono.',
      en: 'We fit a vibration sensor to one of your machines that has no connection and show you its data on your phone.',
    },
    concepts: ['internet-of-things', 'sensors', 'machine-connectivity', 'predictive-maintenance'],
    euro: 1200,
    duration: weeks(3),
  },
  {
    key: 'maintenance-before-the-breakdown',
    publisher: 'unimore-arscontrol',
    form: 'trial',
    title: { it: 'Manutenzione prima del guasto: prova su un tuo impianto', en: 'Maintenance before the breakdown: trial on your plant' },
    summary: {
      it: 'Con i dati di una tua macchina proviamo a prevedere l’usura di un componente. Se non funziona te lo diciamo.',
      en: 'With data from one of your machines we try to predict the wear of a part. If it does not work, we tell you.',
    },
    concepts: ['predictive-maintenance', 'machine-learning', 'predictive-analytics', 'maintenance'],
    duration: weeks(8),
  },
];
