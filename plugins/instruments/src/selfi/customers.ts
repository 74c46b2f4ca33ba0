import type { Area } from '@innesto/schema';
import { asSteps } from './steps.ts';
import { EVERYDAY_TARGET } from './targets.ts';

/** Knowing the market, being found, selling, and looking after customers. */
export const customers: Area = {
  id: 'customers',
  name: { it: 'Clienti e mercati', en: 'Customers and markets' },
  description: {
    it: 'Come conoscete il mercato, come vi fate trovare, come vendete e come seguite i clienti.',
    en: 'How you know your market, how people find you, how you sell and how you look after customers.',
  },
  levels: [
    { it: 'i clienti arrivano da sé, o li trova qualcun altro',
      en: 'customers come by themselves, or someone else finds them' },
    { it: 'ordini e contatti si segnano su carta o si tengono a mente',
      en: 'orders and contacts are noted on paper or remembered' },
    { it: 'contatti, preventivi e ordini sono digitali, ma in archivi separati',
      en: 'contacts, quotes and orders are digital, but kept in separate places' },
    { it: 'chi parla con un cliente ne vede subito la storia',
      en: 'whoever talks to a customer sees their history at once' },
    { it: 'i dati dei clienti si raccolgono e si leggono da soli, e guidano offerte e prezzi',
      en: 'customer data is gathered and read automatically, and guides offers and prices' },
  ],
  gap: {
    it: 'Riunire contatti, preventivi e ordini in un solo archivio ti farebbe cercare meno ogni giorno, e ' +
      'mostrerebbe quali clienti sentire per primi.',
    en: 'Bringing contacts, quotes and orders together in one place would save you searching every day, and show ' +
      'you which customers to call first.',
  },
  target: EVERYDAY_TARGET,
  questions: [
    {
      id: 'market-information',
      text: {
        it: 'Come raccogliete informazioni sul mercato, sui concorrenti e su ciò che i clienti cercano?',
        en: 'How do you gather information on the market, on competitors and on what customers look for?',
      },
      why: {
        it: 'Chi vede prima che cosa cambia ha più tempo per adattarsi.',
        en: 'The sooner you see what is changing, the more time you have to adapt.',
      },
      concepts: ['marketing', 'data-analytics'],
      notApplicable: false,
      steps: asSteps([
        { it: 'Per ora non ne raccogliamo', en: 'We do not gather any at present' },
        { it: 'Parlando con clienti, fornitori e colleghi: resta tutto a memoria',
          en: 'By talking to customers, suppliers and colleagues: nothing is written down' },
        { it: 'Cerchiamo su internet e salviamo ciò che serve, ciascuno per conto suo',
          en: 'We search the internet and save what is useful, each of us separately' },
        { it: 'Le teniamo in un archivio comune, dove le trova chi vende e chi progetta',
          en: 'We keep it in a common place, where those who sell and those who design can find it' },
        { it: 'Dati di vendita e di mercato si analizzano in automatico, e ne ricaviamo previsioni',
          en: 'Sales and market data is analysed automatically, and we draw forecasts from it' },
      ], ['market-analysis', 'digital-marketing-skills']),
    },
    {
      id: 'online-presence',
      text: { it: 'Come vi fate trovare da nuovi clienti?', en: 'How do new customers find you?' },
      why: {
        it: 'Molti clienti cercano su internet prima di chiamare, anche quando comprano vicino a casa.',
        en: 'Many customers look on the internet before they call, even when they buy close to home.',
      },
      concepts: ['digital-marketing', 'website'],
      notApplicable: false,
      steps: asSteps([
        { it: 'Non ne cerchiamo, o ci pensa qualcun altro',
          en: 'We do not look for any, or someone else does it for us' },
        { it: 'Con il passaparola, le fiere, i volantini', en: 'Through word of mouth, trade fairs, leaflets' },
        { it: 'Abbiamo un sito o una pagina social, aggiornati quando capita',
          en: 'We have a website or a social media page, updated now and then' },
        { it: 'Sito, social e messaggi sono coordinati, e ogni richiesta arriva subito a chi la segue',
          en: 'Website, social media and messages are co-ordinated, and each request reaches the right person at once' },
        { it: 'Misuriamo quali canali portano clienti, e su quei dati regoliamo messaggi e spesa',
          en: 'We measure which channels bring customers, and adjust messages and spending to match' },
      ]),
    },
    {
      id: 'sales',
      text: { it: 'Come gestite preventivi e ordini?', en: 'How do you handle quotes and orders?' },
      why: {
        it: 'Un ordine scritto una volta sola, e bene, evita errori e telefonate.',
        en: 'An order written down once, and properly, saves mistakes and phone calls.',
      },
      concepts: ['sales-management', 'crm'],
      notApplicable: false,
      steps: asSteps([
        { it: 'Vende qualcun altro per noi: un agente, un rivenditore, una piattaforma',
          en: 'Someone else sells for us: an agent, a reseller, a platform' },
        { it: 'Li segniamo su carta o li teniamo in testa', en: 'We write them on paper or keep them in our heads' },
        { it: 'Li scriviamo al computer o per e-mail, e poi li ricopiamo dove servono',
          en: 'We write them on a computer or by e-mail, then copy them wherever they are needed' },
        { it: 'Li inseriamo una volta sola, e chi produce, consegna o fattura li vede subito',
          en: 'We enter them once, and whoever produces, delivers or invoices sees them at once' },
        { it: 'Dal preventivo alla fattura è tutto collegato, e le previsioni di vendita escono da sole',
          en: 'Everything is connected from quote to invoice, and sales forecasts come by themselves' },
      ]),
    },
    {
      id: 'online-sales',
      text: {
        it: 'I clienti possono ordinare, prenotare o pagare a distanza?',
        en: 'Can customers order, book or pay without coming to you?',
      },
      why: {
        it: 'Ordini e prenotazioni in rete alleggeriscono il telefono e aprono mercati più lontani.',
        en: 'Orders and bookings online take pressure off the phone and open up markets further away.',
      },
      concepts: ['e-commerce', 'digital-payments'],
      notApplicable: true,
      steps: asSteps([
        { it: 'No, solo di persona', en: 'No, only in person' },
        { it: 'Per telefono o con un messaggio, e segniamo tutto noi',
          en: 'By phone or message, and we note everything ourselves' },
        { it: 'Con un modulo sul nostro sito o su un portale, e poi ricopiamo i dati',
          en: 'With a form on our website or on a portal, and then we copy the data' },
        { it: 'In rete, con disponibilità e tempi aggiornati per noi e per loro',
          en: 'Online, with availability and times that are current for us and for them' },
        { it: 'In rete, con pagamenti, conti e scorte o agenda collegati, e misuriamo che cosa si vende di più',
          en: 'Online, linked to payments, accounts and our stock or diary, and we measure what sells best' },
      ], ['e-commerce', 'online-marketplaces']),
    },
    {
      id: 'after-sales',
      text: {
        it: 'Come seguite i clienti dopo la vendita: richieste, reclami, garanzie, assistenza?',
        en: 'How do you look after customers once you have sold: requests, complaints, warranties, service?',
      },
      why: {
        it: 'Ciò che succede dopo la vendita dice che cosa migliorare, e quali altri servizi offrire.',
        en: 'What happens after the sale tells you what to improve, and which other services to offer.',
      },
      concepts: ['customer-service', 'crm', 'servitization'],
      notApplicable: true,
      steps: asSteps([
        { it: 'Non li seguiamo, o se ne occupa qualcun altro', en: 'We do not follow up, or someone else does' },
        { it: 'Rispondiamo quando ci cercano, a voce o su carta',
          en: 'We answer when they contact us, in person or on paper' },
        { it: 'Teniamo le richieste nella posta o in fogli di calcolo',
          en: 'We keep requests in our e-mail or in spreadsheets' },
        { it: 'Ogni richiesta è registrata, e chi risponde vede che cosa ha comprato il cliente',
          en: 'Every request is recorded, and whoever answers sees what the customer bought' },
        { it: 'Dalle richieste registrate si ricava in automatico che cosa prevenire e che cosa migliorare',
          en: 'The recorded requests show automatically what to prevent and what to improve' },
      ], ['customer-service', 'crm']),
    },
  ],
};
