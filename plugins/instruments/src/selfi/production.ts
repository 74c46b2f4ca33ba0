import type { Area } from '@innesto/schema';
import { asSteps } from './steps.ts';
import { EVERYDAY_TARGET } from './targets.ts';

/** Making products and delivering services: planning, progress, equipment, quality, consumption. */
export const production: Area = {
  id: 'production',
  name: { it: 'Produzione e servizi', en: 'Production and services' },
  description: {
    it: 'Come programmate e seguite il lavoro che vendete: prodotti, lavorazioni, cantieri o servizi.',
    en: 'How you plan and follow the work you sell: products, jobs, building sites or services.',
  },
  levels: [
    { it: 'il lavoro si organizza giorno per giorno, o lo fa qualcun altro',
      en: 'work is organised day by day, or done by someone else' },
    { it: 'i dati si raccolgono su carta', en: 'data is collected on paper' },
    { it: 'i dati sono al computer, ma si inseriscono a lavoro finito',
      en: 'data is on a computer, but entered once the work is done' },
    { it: 'chiunque ne ha bisogno vede subito a che punto è il lavoro',
      en: 'whoever needs to know sees at once how the work is going' },
    { it: 'i dati arrivano da soli da macchine e persone, e servono a prevedere e correggere',
      en: 'data arrives by itself from machines and people, and is used to forecast and correct' },
  ],
  gap: {
    it: 'Raccogliere i dati mentre si lavora, anche solo tempi e fermi, mostrerebbe dove si perde tempo e quali ' +
      'date puoi promettere.',
    en: 'Collecting data while the work is being done, even just times and stoppages, would show where time is lost ' +
      'and which dates you can promise.',
  },
  target: EVERYDAY_TARGET,
  questions: [
    {
      id: 'planning',
      text: {
        it: 'Come programmate il lavoro: chi fa che cosa, quando e con quali mezzi?',
        en: 'How do you plan the work: who does what, when and with which equipment?',
      },
      why: {
        it: 'Un piano che tutti vedono riduce attese e urgenze.',
        en: 'A plan that everyone can see means less waiting and fewer emergencies.',
      },
      concepts: ['production-planning', 'service-delivery', 'project-management'],
      notApplicable: false,
      steps: asSteps([
        { it: 'Decidiamo giorno per giorno, senza un programma', en: 'We decide day by day, without a plan' },
        { it: 'A voce, su una lavagna o su un’agenda', en: 'By word of mouth, on a board or in a diary' },
        { it: 'Con un foglio di calcolo o un calendario al computer, aggiornato a mano',
          en: 'With a spreadsheet or a calendar on a computer, updated by hand' },
        { it: 'Con un programma che tutti vedono, legato a ordini e scadenze',
          en: 'With a program that everyone sees, tied to orders and due dates' },
        { it: 'Il piano si ricalcola da solo quando cambiano ordini, persone o macchine',
          en: 'The plan is worked out again automatically when orders, people or machines change' },
      ], ['production-planning', 'service-delivery', 'work-organisation']),
    },
    {
      id: 'progress',
      text: {
        it: 'Come sapete a che punto è un lavoro e quanto tempo ha richiesto?',
        en: 'How do you know how far a job has got and how long it has taken?',
      },
      why: {
        it: 'I tempi veri servono per promettere date e fare preventivi.',
        en: 'You need real times to promise dates and to make quotes.',
      },
      concepts: ['production-management', 'mes'],
      notApplicable: false,
      steps: asSteps([
        { it: 'Non lo registriamo', en: 'We do not record it' },
        { it: 'Chiediamo, o guardiamo schede su carta', en: 'We ask, or look at paper sheets' },
        { it: 'Riportiamo i dati al computer a fine giornata o a lavoro finito',
          en: 'We enter the data on a computer at the end of the day or of the job' },
        { it: 'Chi lavora registra sul momento, anche dal telefono, e tutti vedono',
          en: 'People record it as they work, also by phone, and everyone can see' },
        { it: 'I dati arrivano da soli da macchine o strumenti, e un avviso segnala i ritardi',
          en: 'Data arrives by itself from machines or tools, and a warning signals delays' },
      ], ['production-management', 'production-monitoring']),
    },
    {
      id: 'equipment',
      text: {
        it: 'Come seguite macchine, impianti e attrezzature: funzionamento, guasti, manutenzione?',
        en: 'How do you look after machines, plant and equipment: running, breakdowns, maintenance?',
      },
      why: {
        it: 'Un fermo previsto costa molto meno di uno improvviso, e per collegare le macchine ci sono spesso ' +
          'contributi.',
        en: 'A planned stop costs far less than a sudden one, and there is often funding to connect machines.',
      },
      concepts: ['machine-connectivity', 'internet-of-things', 'predictive-maintenance'],
      notApplicable: true,
      steps: asSteps([
        { it: 'Se ne occupa qualcun altro, quando si guastano', en: 'Someone else sees to them, when they break down' },
        { it: 'Le seguiamo a vista, e segniamo gli interventi su carta',
          en: 'We watch them ourselves, and note repairs on paper' },
        { it: 'Teniamo scadenze e interventi in un foglio di calcolo o in un programma',
          en: 'We keep due dates and repairs in a spreadsheet or a program' },
        { it: 'Le macchine principali inviano dati che vediamo mentre lavorano',
          en: 'The main machines send data that we see while they work' },
        { it: 'Le macchine ricevono i lavori dai nostri programmi e avvisano prima di guastarsi',
          en: 'The machines receive jobs from our programs and warn us before they fail' },
      ], ['maintenance', 'production-monitoring']),
    },
    {
      id: 'quality',
      text: { it: 'Come controllate la qualità di ciò che fate?', en: 'How do you check the quality of what you do?' },
      why: {
        it: 'Un difetto trovato presto costa poco, e i controlli registrati contano per i clienti più esigenti.',
        en: 'A defect found early costs little, and the most demanding customers ask for recorded checks.',
      },
      concepts: ['quality-management', 'metrology', 'computer-vision'],
      notApplicable: false,
      steps: asSteps([
        { it: 'Non facciamo controlli, o li fa qualcun altro', en: 'We do no checks, or someone else does' },
        { it: 'A occhio e con l’esperienza, o con schede su carta', en: 'By eye and experience, or with paper sheets' },
        { it: 'Con misure e controlli che riportiamo in file separati',
          en: 'With measurements and checks that we enter in separate files' },
        { it: 'Con controlli registrati sul momento e legati all’ordine, visibili a tutti',
          en: 'With checks recorded on the spot and tied to the order, for everyone to see' },
        { it: 'Con strumenti che misurano e confrontano da soli, e segnalano da dove nasce il difetto',
          en: 'With tools that measure and compare by themselves, and show where a defect comes from' },
      ], ['quality-management', 'metrology']),
    },
    {
      id: 'consumption',
      text: {
        it: 'Come tenete sotto controllo energia, materiali e scarti?',
        en: 'How do you keep track of energy, materials and waste?',
      },
      why: {
        it: 'Ridurli abbassa i costi, e sempre più clienti e bandi chiedono i dati.',
        en: 'Using less cuts costs, and more and more customers and calls for funding ask for the data.',
      },
      concepts: ['energy-monitoring', 'energy-efficiency', 'circular-economy'],
      notApplicable: true,
      steps: asSteps([
        { it: 'Guardiamo solo quanto paghiamo', en: 'We only look at what we pay' },
        { it: 'Leggiamo contatori e quantità ogni tanto, su carta',
          en: 'We read meters and quantities now and then, on paper' },
        { it: 'Riportiamo consumi e scarti in un foglio di calcolo',
          en: 'We enter consumption and waste in a spreadsheet' },
        { it: 'Li vediamo aggiornati, per reparto, macchina o lavoro',
          en: 'We see them up to date, by department, machine or job' },
        { it: 'Si misurano da soli, e avvisi e regolazioni riducono gli sprechi',
          en: 'They are measured automatically, and warnings and adjustments cut waste' },
      ]),
    },
  ],
};
