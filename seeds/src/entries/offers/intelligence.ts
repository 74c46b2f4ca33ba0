import { days, hours, weeks, type OfferRow } from './offer.ts';

/** Deciding with data, artificial intelligence, large computations. */
export const INTELLIGENCE_OFFERS: readonly OfferRow[] = [
  {
    key: 'deciding-with-data',
    publisher: 'unibo-dei',
    form: 'course',
    remote: true,
    title: { it: 'Decidere con i dati, senza essere informatici', en: 'Deciding with data, without being a computer person' },
    summary: {
      it: 'Come raccogliere dati che servono, leggerli e non farsi ingannare. Si lavora su esempi di piccole imprese.',
      en: 'How to collect data that serve, read them and not be misled. Work on examples from small companies.',
    },
    concepts: ['data-analytics', 'data-skills', 'business-intelligence', 'business-strategy'],
    euro: 420,
    duration: hours(16),
    from: '2027-03-04',
    until: '2027-03-25',
  },
  {
    key: 'dashboard-in-three-days',
    publisher: 'bi-rex',
    form: 'advice',
    title: { it: 'Un cruscotto dei numeri in tre giornate', en: 'A dashboard of your figures in three days' },
    summary: {
      it: 'Ordini, margini e ritardi in una pagina sola, presi dai programmi che hai già.',
      en: 'Orders, margins and delays on a single page, taken from the programs you already have.',
    },
    concepts: ['business-intelligence', 'data-analytics', 'management-control'],
    euro: 2100,
    duration: days(3),
  },
  {
    key: 'ai-half-day',
    publisher: 'bi-rex',
    form: 'course',
    remote: true,
    title: { it: 'Intelligenza artificiale per piccole imprese: mezza giornata', en: 'Artificial intelligence for small companies: half a day' },
    summary: {
      it: 'Che cosa sa fare oggi, che cosa no, e tre usi da provare subito. Si parte dai lavori che fai ogni giorno.',
      en: 'What it can do today, what it cannot, and three uses to try at once. It starts from the work you do every day.',
    },
    concepts: ['artificial-intelligence', 'generative-ai', 'ai-skills'],
    euro: 0,
    duration: hours(4),
    from: '2027-01-28',
    until: '2027-01-28',
  },
  {
    key: 'ai-on-your-data',
    publisher: 'airi',
    form: 'trial',
    title: { it: 'Prova di intelligenza artificiale sui tuoi dati', en: 'Trial of artificial intelligence on your data' },
    summary: {
      it: 'Guardiamo i dati che hai e diciamo onestamente se bastano. Se sì, facciamo una prima prova.',
      en: 'We look at the data you have and say honestly whether they are enough. If so, we run a first trial.',
    },
    concepts: ['artificial-intelligence', 'machine-learning', 'data-analytics', 'test-before-invest'],
    euro: 2500,
    duration: weeks(6),
  },
  {
    key: 'writing-assistant',
    publisher: 'unimore-aimagelab',
    form: 'trial',
    title: { it: 'Un assistente che prepara risposte e preventivi', en: 'An assistant that drafts answers and quotes' },
    summary: {
      it: 'Proviamo un programma che legge le richieste dei clienti e prepara una bozza. L’ultima parola resta tua.',
      en: 'We try a program that reads customers’ requests and prepares a draft. The last word stays yours.',
    },
    concepts: ['generative-ai', 'natural-language-processing', 'customer-service', 'sales-management'],
    duration: weeks(4),
  },
  {
    key: 'supercomputer-first-use',
    publisher: 'technopole-dama',
    form: 'meeting',
    remote: true,
    title: { it: 'Quando un calcolo è troppo grande per il tuo computer', en: 'When a computation is too big for your computer' },
    summary: {
      it: 'Un incontro per capire se un supercalcolatore può accorciare le tue simulazioni e come si chiede l’accesso.',
      en: 'A meeting to learn whether a supercomputer can shorten your simulations and how access is asked for.',
    },
    concepts: ['high-performance-computing', 'simulation', 'big-data'],
    euro: 0,
    duration: hours(2),
  },
];
