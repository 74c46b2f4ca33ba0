import type { Area } from '@innesto/schema';
import { asSteps } from './steps.ts';
import { COORDINATION_TARGET } from './targets.ts';

/** Human resources: hours, skills, training, and who looks after digital matters. */
export const people: Area = {
  id: 'people',
  name: { it: 'Persone e competenze', en: 'People and skills' },
  description: {
    it: 'Come organizzate il lavoro delle persone e come crescono le competenze digitali, anche se lavorate da soli.',
    en: 'How you organise people’s work and how digital skills grow, even if you work alone.',
  },
  levels: [
    { it: 'ore e formazione sono affidate ad altri, o non sono ancora organizzate',
      en: 'hours and training are left to others, or not organised yet' },
    { it: 'ore e capacità si conoscono a memoria o su carta, e si impara lavorando',
      en: 'hours and abilities are known from memory or on paper, and people learn on the job' },
    { it: 'ore e corsi sono al computer, e ci si forma quando arriva uno strumento nuovo',
      en: 'hours and courses are on a computer, and people train when a new tool arrives' },
    { it: 'si sa chi sa fare che cosa, e la formazione è programmata',
      en: 'everyone knows who can do what, and training is planned' },
    { it: 'i dati su ore e competenze guidano corsi, compiti e assunzioni',
      en: 'data on hours and skills guides courses, tasks and hiring' },
  ],
  gap: {
    it: 'Capire quali competenze digitali ti servono, e coltivarle con corsi brevi e mirati, ti farebbe ottenere di ' +
      'più dagli strumenti che usi.',
    en: 'Finding out which digital skills you need, and building them with short, focused courses, would get you ' +
      'more out of the tools you use.',
  },
  target: COORDINATION_TARGET,
  questions: [
    {
      id: 'working-hours',
      text: { it: 'Come gestite ore, turni e assenze?', en: 'How do you manage hours, shifts and absences?' },
      why: {
        it: 'Le ore sono spesso il costo più grande: sapere dove vanno aiuta a fare prezzi e promesse giuste.',
        en: 'Hours are often the largest cost: knowing where they go helps you set fair prices and keep promises.',
      },
      concepts: ['work-organisation', 'human-resources'],
      notApplicable: true,
      steps: asSteps([
        { it: 'Se ne occupa qualcun altro, o non le registriamo',
          en: 'Someone else does it, or we do not record them' },
        { it: 'Le segniamo su un foglio o su un calendario', en: 'We write them on a sheet or on a calendar' },
        { it: 'Usiamo un foglio di calcolo o un programma, separato dal resto',
          en: 'We use a spreadsheet or a program, separate from everything else' },
        { it: 'Ciascuno le registra in un programma condiviso, e tutti vedono turni e impegni',
          en: 'Everyone records them in a shared program, and all of us see shifts and commitments' },
        { it: 'Passano da sole a paghe, costi e piani di lavoro, e mostrano quanto siamo impegnati',
          en: 'They flow automatically into pay, costs and work schedules, and show us how busy we are' },
      ]),
    },
    {
      id: 'skills',
      text: {
        it: 'Come sapete quali competenze digitali avete e quali vi serviranno?',
        en: 'How do you know which digital skills you have and which you will need?',
      },
      why: {
        it: 'È il punto di partenza per scegliere un corso, un collaboratore o un partner.',
        en: 'It is the starting point for choosing a course, a new colleague or a partner.',
      },
      concepts: ['digital-skills', 'lifelong-learning'],
      notApplicable: false,
      steps: asSteps([
        { it: 'Non ce lo siamo ancora chiesto', en: 'We have not asked ourselves yet' },
        { it: 'Ne abbiamo un’idea, ma non è scritta da nessuna parte',
          en: 'We have an idea, but it is not written down anywhere' },
        { it: 'Abbiamo un elenco di chi sa usare quale strumento', en: 'We have a list of who can use which tool' },
        { it: 'Confrontiamo ogni anno le competenze che abbiamo con quelle che serviranno',
          en: 'Every year we compare the skills we have with those we will need' },
        { it: 'Le misuriamo con regolarità, e ne ricaviamo compiti, corsi e assunzioni',
          en: 'We measure them regularly, and use the results for tasks, courses and hiring' },
      ], ['digital-skills', 'skills-assessment']),
    },
    {
      id: 'training',
      text: { it: 'Come imparate a usare gli strumenti digitali?', en: 'How do you learn to use digital tools?' },
      why: {
        it: 'Uno strumento usato a metà costa quanto uno usato bene.',
        en: 'A tool you half use costs as much as one you use well.',
      },
      concepts: ['staff-training', 'digital-skills'],
      notApplicable: false,
      steps: asSteps([
        { it: 'Per ora non facciamo formazione', en: 'We do no training at present' },
        { it: 'Ciascuno impara da solo, lavorando', en: 'Each of us learns alone, on the job' },
        { it: 'Facciamo un corso quando arriva qualcosa di nuovo', en: 'We take a course when something new arrives' },
        { it: 'Ogni anno programmiamo corsi, in aula o in rete, per chi ne ha bisogno',
          en: 'Every year we plan courses, in class or online, for those who need them' },
        { it: 'Abbiamo un programma di formazione, ne misuriamo i risultati e lo aggiorniamo',
          en: 'We have a training programme, measure its results and update it' },
      ]),
    },
    {
      id: 'digital-lead',
      text: {
        it: 'Chi segue il digitale nella vostra impresa?',
        en: 'Who looks after digital matters in your company?',
      },
      why: {
        it: 'Un cambiamento va avanti quando qualcuno ha il tempo e il compito di seguirlo.',
        en: 'Change moves forward when someone has the time and the task to see to it.',
      },
      concepts: ['leadership', 'change-management', 'innovation-management'],
      notApplicable: false,
      steps: asSteps([
        { it: 'Nessuno, o un tecnico esterno quando c’è un guasto',
          en: 'Nobody, or an outside technician when something breaks' },
        { it: 'Chi se la cava meglio, nei ritagli di tempo', en: 'Whoever is best at it, in spare moments' },
        { it: 'Una persona di riferimento, senza un tempo dedicato',
          en: 'One person we turn to, with no time set aside for it' },
        { it: 'Una persona con un incarico e un tempo dedicato, che ascolta chi usa gli strumenti',
          en: 'One person with a clear task and time for it, who listens to those using the tools' },
        { it: 'Una persona o un gruppo con obiettivi misurati e una spesa propria',
          en: 'A person or a team with measured goals and a budget of their own' },
      ], ['leadership', 'change-management', 'digital-culture']),
    },
  ],
};
