import type { Area } from '@innesto/schema';
import { asSteps } from './steps.ts';
import { EVERYDAY_TARGET } from './targets.ts';

/** Accounts, costs, and what decisions rest on. */
export const finance: Area = {
  id: 'finance',
  name: { it: 'Contabilità e decisioni', en: 'Accounts and decisions' },
  description: {
    it: 'Come tenete i conti, come sapete quanto guadagnate e su che cosa basate le scelte.',
    en: 'How you keep your accounts, how you know what you earn and what you base your choices on.',
  },
  levels: [
    { it: 'i conti li tiene qualcun altro e si vedono a cose fatte',
      en: 'someone else keeps the accounts, and you see them after the fact' },
    { it: 'conti e scelte stanno su carta e nella memoria di chi dirige',
      en: 'accounts and decisions are on paper and in the head of whoever runs the company' },
    { it: 'i conti sono al computer, ma ogni archivio fa per sé',
      en: 'the accounts are on a computer, but each file stands alone' },
    { it: 'chi decide trova subito i numeri aggiornati',
      en: 'whoever decides finds up-to-date figures straight away' },
    { it: 'i numeri si calcolano da soli e avvisano quando qualcosa cambia',
      en: 'the figures work themselves out and warn you when something changes' },
  ],
  gap: {
    it: 'Avere costi, incassi e margini aggiornati in un posto solo ti farebbe vedere in tempo che cosa rende.',
    en: 'Having costs, payments and margins up to date in one place would show you in time what pays off.',
  },
  target: EVERYDAY_TARGET,
  questions: [
    {
      id: 'accounting',
      text: {
        it: 'Come tenete fatture, incassi e pagamenti?',
        en: 'How do you keep track of invoices, money in and money out?',
      },
      why: {
        it: 'Le fatture sono dati che avete già: se chi decide li vede in tempo, aiutano a evitare sorprese.',
        en: 'Invoices are data you already have. Seen in time by whoever decides, they help to avoid surprises.',
      },
      concepts: ['accounting', 'e-invoicing', 'erp'],
      notApplicable: false,
      steps: asSteps([
        { it: 'Fa tutto il commercialista o l’associazione: noi vediamo i conti a fine anno',
          en: 'Our accountant or trade association does it all: we see the accounts at year end' },
        { it: 'Annotiamo tutto su carta e passiamo i documenti a chi fa i conti',
          en: 'We write everything on paper and pass the documents to whoever does the books' },
        { it: 'Usiamo un programma o fogli di calcolo, separati dal resto del lavoro',
          en: 'We use a program or spreadsheets, separate from the rest of our work' },
        { it: 'Il programma è condiviso: chi vende, compra o dirige vede subito incassi e scadenze',
          en: 'The program is shared: whoever sells, buys or manages sees payments and due dates at once' },
        { it: 'Ordini, fatture e banca sono collegati: previsioni di cassa e avvisi escono da soli',
          en: 'Orders, invoices and bank are connected: cash forecasts and warnings come by themselves' },
      ], ['accounting', 'e-invoicing']),
    },
    {
      id: 'costs',
      text: {
        it: 'Come sapete quanto vi costa, e quanto vi rende, un lavoro, un prodotto o un servizio?',
        en: 'How do you know what a job, a product or a service costs you, and what it earns?',
      },
      why: {
        it: 'Senza il costo vero, fare un prezzo è una scommessa.',
        en: 'Without the real cost, setting a price is a gamble.',
      },
      concepts: ['management-control', 'business-intelligence'],
      notApplicable: false,
      steps: asSteps([
        { it: 'Non lo calcoliamo', en: 'We do not work it out' },
        { it: 'Lo stimiamo con l’esperienza, o con qualche conto su carta',
          en: 'We estimate it from experience, or with a few sums on paper' },
        { it: 'Usiamo un foglio di calcolo, che aggiorniamo a mano',
          en: 'We use a spreadsheet, which we update by hand' },
        { it: 'Tempi e costi entrano nel programma mentre si lavora, e il margine si vede subito',
          en: 'Time and costs go into the program as we work, and we see the margin at once' },
        { it: 'Il margine di ogni lavoro si confronta da solo con il preventivo e corregge i prezzi successivi',
          en: 'The margin of each job is checked automatically against the quote and corrects our next prices' },
      ], ['management-control', 'financial-literacy']),
    },
    {
      id: 'decisions',
      text: {
        it: 'Su che cosa basate le scelte importanti: prezzi, investimenti, nuovi prodotti o clienti?',
        en: 'What do you base important choices on: prices, investments, new products or customers?',
      },
      why: {
        it: 'Una scelta fatta sui dati si può verificare, e correggere prima che costi troppo.',
        en: 'A choice based on data can be checked, and corrected before it costs too much.',
      },
      concepts: ['business-strategy', 'business-intelligence'],
      notApplicable: false,
      steps: asSteps([
        { it: 'Sull’esperienza, caso per caso', en: 'On experience, case by case' },
        { it: 'Sulle occasioni che arrivano e su quello che fanno i concorrenti',
          en: 'On the opportunities that come up and on what competitors do' },
        { it: 'Su obiettivi chiari e su informazioni di mercato raccolte ogni tanto',
          en: 'On clear goals and on market information gathered now and then' },
        { it: 'Su obiettivi chiari, dati di mercato e dati nostri, che guardiamo con regolarità',
          en: 'On clear goals, market data and our own data, which we look at regularly' },
        { it: 'Su misure sempre aggiornate, con cui anticipiamo i cambiamenti e rivediamo gli obiettivi',
          en: 'On figures that are always current, with which we anticipate change and revise our goals' },
      ], ['business-strategy', 'market-analysis']),
    },
    {
      id: 'digital-plan',
      text: {
        it: 'Come scegliete in quali strumenti digitali investire?',
        en: 'How do you choose which digital tools to invest in?',
      },
      why: {
        it: 'Un piano, anche di una pagina, evita acquisti che poi non si usano e serve quando si chiede un ' +
          'contributo.',
        en: 'A plan, even of one page, avoids buying tools that then lie idle, and you need one when you apply for ' +
          'funding.',
      },
      concepts: ['innovation-management', 'finance-for-innovation'],
      notApplicable: false,
      steps: asSteps([
        { it: 'Non ce ne siamo ancora occupati', en: 'We have not looked into it yet' },
        { it: 'Compriamo quando qualcosa si rompe, o quando un fornitore ce lo propone',
          en: 'We buy when something breaks, or when a supplier suggests it' },
        { it: 'Abbiamo qualche idea e una cifra da parte, ma nessuna priorità scritta',
          en: 'We have some ideas and some money set aside, but no written priorities' },
        { it: 'Abbiamo priorità scritte e una spesa prevista, che tutti gli interessati conoscono',
          en: 'We have written priorities and a budget, known to everyone concerned' },
        { it: 'Abbiamo un piano su più anni: misuriamo che cosa ha reso ogni investimento e lo aggiorniamo',
          en: 'We have a plan over several years: we measure what each investment brought, and update it' },
      ], ['digital-strategy', 'finance-for-innovation']),
    },
  ],
};
