import type { Area } from '@innesto/schema';
import { asSteps } from './steps.ts';
import { COORDINATION_TARGET } from './targets.ts';

/** Designing products and services, trying ideas, working with others, protecting the result. */
export const design: Area = {
  id: 'design',
  name: { it: 'Progettazione e innovazione', en: 'Design and innovation' },
  description: {
    it: 'Come progettate prodotti e servizi, come provate le idee, con chi innovate e come proteggete il risultato.',
    en: 'How you design products and services, how you try out ideas, who you innovate with and how you protect the ' +
      'result.',
  },
  levels: [
    { it: 'i progetti arrivano da altri, o per ora non se ne fanno',
      en: 'designs come from others, or none are made for now' },
    { it: 'si progetta con l’esperienza, con schizzi e prove a mano',
      en: 'design relies on experience, sketches and trials by hand' },
    { it: 'si progetta al computer, con file che restano a chi li ha fatti',
      en: 'design is done on a computer, in files that stay with their author' },
    { it: 'progetti e prove sono condivisi con chi produce, vende e collabora',
      en: 'designs and trials are shared with those who make, sell or work alongside you' },
    { it: 'si simula e si misura prima di fare, con dati che tornano nei progetti',
      en: 'things are simulated and measured before being made, with data that flows back into the designs' },
  ],
  gap: {
    it: 'Provare le idee in piccolo prima di investire, anche con un laboratorio o un centro attrezzato, ti farebbe ' +
      'rischiare meno e imparare da chi lo fa già.',
    en: 'Trying out ideas on a small scale before investing, perhaps with a laboratory or a well-equipped centre, ' +
      'would let you risk less and learn from those who already do it.',
  },
  target: COORDINATION_TARGET,
  questions: [
    {
      id: 'designing',
      text: {
        it: 'Come progettate prodotti o servizi, nuovi o su misura?',
        en: 'How do you design products or services, new or made to measure?',
      },
      why: {
        it: 'Un progetto digitale si corregge, si riusa e si passa a chi produce senza rifarlo.',
        en: 'A digital design can be corrected, reused and passed on to production without starting again.',
      },
      concepts: ['product-design', 'computer-aided-design', 'rapid-prototyping', 'plm', 'simulation'],
      notApplicable: true,
      steps: asSteps([
        { it: 'Non progettiamo, o lo fa qualcun altro per noi',
          en: 'We do not design, or someone else does it for us' },
        { it: 'Con schizzi, modelli a mano ed esperienza', en: 'With sketches, hand-made models and experience' },
        { it: 'Con programmi di disegno o documenti, ciascuno nei propri file',
          en: 'With drawing programs or documents, each of us in our own files' },
        { it: 'Con file condivisi: chi produce, compra e vende vede sempre l’ultima versione',
          en: 'With shared files: whoever makes, buys or sells always sees the latest version' },
        { it: 'Con modelli digitali legati alla produzione o al servizio, su cui simuliamo prima di fare',
          en: 'With digital models tied to production or to the service, on which we simulate before we build' },
      ], ['product-design', 'computer-aided-design', 'rapid-prototyping']),
    },
    {
      id: 'trials',
      text: {
        it: 'Come provate un’idea prima di investirci?',
        en: 'How do you try out an idea before you invest in it?',
      },
      why: {
        it: 'Una prova breve dice presto se vale la pena, e ci sono centri attrezzati per farla con voi.',
        en: 'A short trial soon tells you whether it is worth it, and some centres are equipped to run it with you.',
      },
      concepts: ['test-before-invest', 'technology-scouting'],
      notApplicable: false,
      steps: asSteps([
        { it: 'Non facciamo prove', en: 'We do not run trials' },
        { it: 'Ne parliamo con qualche cliente, o facciamo una prova a mano',
          en: 'We talk to a few customers, or make a trial by hand' },
        { it: 'Prepariamo ogni tanto un modello o una versione di prova al computer',
          en: 'Now and then we prepare a model or a trial version on a computer' },
        { it: 'Ogni idea passa per una prova, e i risultati sono visti da chi decide',
          en: 'Every idea goes through a trial, and those who decide see the results' },
        { it: 'Simuliamo, misuriamo e confrontiamo i dati delle prove, e su quelli decidiamo',
          en: 'We simulate, measure and compare the data of our trials, and decide on that basis' },
      ]),
    },
    {
      id: 'partners',
      text: {
        it: 'Con chi fate innovazione, oltre a chi lavora con voi?',
        en: 'Who do you innovate with, beyond the people who work with you?',
      },
      why: {
        it: 'Laboratori, università e altre imprese hanno strumenti e competenze che nessuno può avere tutti in casa.',
        en: 'Laboratories, universities and other companies have equipment and skills that nobody can have all in ' +
          'house.',
      },
      concepts: ['technology-transfer', 'open-innovation', 'research-and-development'],
      notApplicable: false,
      steps: asSteps([
        { it: 'Per ora con nessuno', en: 'Nobody so far' },
        { it: 'Con clienti e fornitori, parlandone quando capita',
          en: 'Customers and suppliers, in conversation when it comes up' },
        { it: 'Con un centro o un esperto, per un progetto singolo, scambiandoci file',
          en: 'A centre or an expert, on a single project, by exchanging files' },
        { it: 'Con partner stabili, con cui condividiamo documenti e dati in rete',
          en: 'Regular partners, with whom we share documents and data online' },
        { it: 'Con partner stabili, su progetti comuni di cui misuriamo i risultati e che guidano i successivi',
          en: 'Regular partners, on joint projects whose measured results guide the next ones' },
      ], ['technology-transfer', 'research-and-development']),
    },
    {
      id: 'intellectual-property',
      text: {
        it: 'Come proteggete ciò che create: invenzioni, marchi, disegni, saper fare?',
        en: 'How do you protect what you create: inventions, trade marks, designs, know-how?',
      },
      why: {
        it: 'Ciò che è protetto si può difendere, vendere o dare in licenza, e guardare i brevetti altrui fa ' +
          'nascere idee.',
        en: 'What is protected can be defended, sold or licensed, and looking at other people’s patents gives you ' +
          'ideas.',
      },
      concepts: ['intellectual-property', 'licensing'],
      notApplicable: true,
      steps: asSteps([
        { it: 'Non ce ne siamo ancora occupati', en: 'We have not looked into it yet' },
        { it: 'Contiamo sulla riservatezza e sull’esperienza', en: 'We rely on secrecy and on experience' },
        { it: 'Abbiamo registrato un marchio, un disegno o un brevetto, e teniamo i documenti in archivio',
          en: 'We have registered a trade mark, a design or a patent, and keep the documents on file' },
        { it: 'Diritti e scadenze sono in un elenco comune, e prima di progettare cerchiamo che cosa esiste già',
          en: 'Rights and due dates are in a common list, and before we design we look for what exists already' },
        { it: 'Seguiamo in automatico brevetti e marchi del settore, e decidiamo che cosa proteggere o dare in licenza',
          en: 'We follow patents and trade marks in our field automatically, and decide what to protect or to license' },
      ]),
    },
  ],
};
