import type { Area } from '@innesto/schema';
import { asSteps } from './steps.ts';
import { EVERYDAY_TARGET } from './targets.ts';

/** Programs, safety of data, and the enabling technologies. */
export const technologies: Area = {
  id: 'technologies',
  name: { it: 'Tecnologie e sicurezza', en: 'Technologies and security' },
  description: {
    it: 'Quali strumenti digitali avete, quanto sono collegati fra loro e quanto sono protetti.',
    en: 'Which digital tools you have, how well they are connected and how well they are protected.',
  },
  levels: [
    { it: 'gli strumenti digitali sono pochi, o li segue qualcun altro',
      en: 'there are few digital tools, or someone else looks after them' },
    { it: 'il computer serve per scrivere e comunicare, e i dati restano in gran parte su carta',
      en: 'computers are used for writing and messages, and most data stays on paper' },
    { it: 'ci sono programmi e protezioni, ma i dati si ricopiano da uno all’altro',
      en: 'there are programs and safeguards, but data is copied from one to another' },
    { it: 'i programmi condividono i dati, e la sicurezza si cura con regolarità',
      en: 'programs share their data, and security is looked after regularly' },
    { it: 'programmi, macchine e dati lavorano insieme, protetti e sotto controllo',
      en: 'programs, machines and data work together, protected and monitored' },
  ],
  gap: {
    it: 'Mettere al sicuro i dati, collegare i programmi che usi e provare le tecnologie adatte al tuo lavoro ti ' +
      'farebbe risparmiare tempo, e un guasto non ti fermerebbe.',
    en: 'Making your data safe, connecting the programs you use and trying the technologies that suit your work would ' +
      'save you time, and a breakdown would not stop you.',
  },
  target: EVERYDAY_TARGET,
  questions: [
    {
      id: 'information-systems',
      text: {
        it: 'Con quali programmi gestite il lavoro, e quanto sono collegati?',
        en: 'Which programs do you run your work with, and how well are they connected?',
      },
      why: {
        it: 'Ogni dato ricopiato a mano costa tempo e può portare un errore.',
        en: 'Every piece of data copied by hand costs time and may bring a mistake.',
      },
      concepts: ['erp', 'system-integration', 'cloud-computing'],
      notApplicable: false,
      steps: asSteps([
        { it: 'Non usiamo programmi per gestire il lavoro', en: 'We do not use programs to run our work' },
        { it: 'Usiamo posta, documenti e poco altro: il resto è su carta',
          en: 'We use e-mail, documents and little else: the rest is on paper' },
        { it: 'Abbiamo programmi per compiti diversi, che non si scambiano dati',
          en: 'We have programs for different tasks, which do not exchange data' },
        { it: 'Lavoriamo tutti sugli stessi dati, anche quando siamo fuori sede',
          en: 'We all work on the same data, also when we are away from the premises' },
        { it: 'I programmi passano i dati da soli, anche a clienti o macchine, e ne ricavano misure',
          en: 'Our programs pass data on by themselves, also to customers or machines, and turn it into figures' },
      ], ['document-management', 'collaboration-tools', 'cloud-computing']),
    },
    {
      id: 'cyber-security',
      text: { it: 'Come proteggete computer, dati e accessi?', en: 'How do you protect computers, data and access?' },
      why: {
        it: 'Truffe e attacchi via internet colpiscono anche le imprese più piccole, e i dati dei clienti sono ' +
          'affidati a voi.',
        en: 'Online fraud and attacks hit the smallest companies too, and your customers have entrusted their data ' +
          'to you.',
      },
      concepts: ['cybersecurity', 'cyber-awareness', 'data-protection'],
      notApplicable: false,
      steps: asSteps([
        { it: 'Non abbiamo protezioni, o non sappiamo quali siano',
          en: 'We have no protection, or do not know what we have' },
        { it: 'Abbiamo antivirus e password, ciascuno a modo suo',
          en: 'We have antivirus programs and passwords, each of us in our own way' },
        { it: 'Abbiamo regole per password e aggiornamenti, che seguiamo a mano',
          en: 'We have rules for passwords and updates, which we follow by hand' },
        { it: 'Accessi e aggiornamenti sono gestiti in un punto solo, e tutti sanno riconoscere un messaggio truffa',
          en: 'Access and updates are managed in one place, and everyone can recognise a fraudulent message' },
        { it: 'Gli accessi strani si segnalano da soli, e mettiamo alla prova le difese con regolarità',
          en: 'Unusual access raises an alarm by itself, and we test our defences regularly' },
      ]),
    },
    {
      id: 'continuity',
      text: {
        it: 'Se domani i computer si fermassero o i dati sparissero, come ripartireste?',
        en: 'If your computers stopped tomorrow or your data disappeared, how would you start again?',
      },
      why: {
        it: 'Un guasto può capitare a tutti: conta quanto tempo si resta fermi.',
        en: 'A breakdown can happen to anyone: what counts is how long you are at a standstill.',
      },
      concepts: ['business-continuity', 'it-infrastructure'],
      notApplicable: false,
      steps: asSteps([
        { it: 'Non lo sappiamo', en: 'We do not know' },
        { it: 'Dalla carta e dalla memoria', en: 'From paper and from memory' },
        { it: 'Da copie che facciamo a mano, ogni tanto', en: 'From copies we make by hand, now and then' },
        { it: 'Da copie automatiche, tenute anche fuori sede: sappiamo dove sono e chi chiamare',
          en: 'From automatic copies, also kept off the premises: we know where they are and whom to call' },
        { it: 'Con un piano già provato: copie e tempi di ripresa sono controllati in automatico',
          en: 'With a plan we have already tried: copies and recovery times are checked automatically' },
      ], ['business-continuity', 'it-infrastructure', 'cyber-awareness']),
    },
    {
      id: 'enabling-technologies',
      text: {
        it: 'Usate tecnologie come sensori in rete, robot, stampa 3D, realtà aumentata o simulazione?',
        en: 'Do you use technologies such as connected sensors, robots, 3D printing, augmented reality or simulation?',
      },
      why: {
        it: 'Su queste tecnologie molti centri offrono prove e consulenza, spesso con un contributo pubblico.',
        en: 'Many centres offer trials and advice on these technologies, often with public funding.',
      },
      concepts: ['internet-of-things', 'robotics', 'additive-manufacturing', 'extended-reality', 'simulation'],
      notApplicable: true,
      steps: asSteps([
        { it: 'No, e per ora non le abbiamo considerate', en: 'No, and we have not considered them so far' },
        { it: 'Ne abbiamo vista qualcuna e stiamo valutando',
          en: 'We have seen some of them and are thinking about it' },
        { it: 'Ne proviamo o ne usiamo una, da sola', en: 'We are trying or using one, on its own' },
        { it: 'Almeno una è nel lavoro di ogni giorno, e i suoi dati arrivano subito a chi servono',
          en: 'At least one is part of our daily work, and its data reaches those who need it at once' },
        { it: 'Più d’una è collegata ai nostri programmi, e i dati che producono guidano il lavoro',
          en: 'Several are connected to our programs, and the data they produce guides the work' },
      ]),
    },
    {
      id: 'artificial-intelligence',
      text: { it: 'Usate strumenti di intelligenza artificiale?', en: 'Do you use artificial intelligence tools?' },
      why: {
        it: 'Possono togliervi lavoro ripetitivo, se i dati sono in ordine e le regole sono chiare.',
        en: 'They can take repetitive work off you, if your data is in order and the rules are clear.',
      },
      concepts: ['artificial-intelligence', 'ai-skills'],
      notApplicable: false,
      steps: asSteps([
        { it: 'No', en: 'No' },
        { it: 'Qualcuno li ha provati per curiosità', en: 'Some of us have tried them out of curiosity' },
        { it: 'Sì, per compiti singoli: scrivere, tradurre, leggere documenti',
          en: 'Yes, for single tasks: writing, translating, reading documents' },
        { it: 'Sì, sui nostri dati, con regole comuni su che cosa affidare loro',
          en: 'Yes, on our own data, with common rules on what to entrust to them' },
        { it: 'Sì, dentro i nostri programmi: prevedono, controllano o propongono, e ne misuriamo i risultati',
          en: 'Yes, inside our programs: they forecast, check or suggest, and we measure the results' },
      ], ['ai-skills', 'generative-ai']),
    },
  ],
};
