import type { Profile } from '@innesto/schema';

/** The five profiles of SELFI 4.0, lowest first, at equal fifths of the scale: the official thresholds are unknown. */
export const PROFILES: readonly Profile[] = [
  {
    id: 'beginner',
    name: { it: 'Esordiente', en: 'Beginner' },
    from: 0,
    description: {
      it: 'Il lavoro passa soprattutto da carta, voce e memoria, o è affidato ad altri. È un buon momento per ' +
        'scegliere un solo processo, quello che ti fa perdere più tempo, e portarlo al computer.',
      en: 'Most of the work runs on paper, conversation and memory, or is left to others. It is a good time to ' +
        'choose a single process, the one that costs you most time, and move it to a computer.',
    },
  },
  {
    id: 'apprentice',
    name: { it: 'Apprendista', en: 'Apprentice' },
    from: 0.8,
    description: {
      it: 'Usi già qualche strumento digitale, accanto a molta carta. Il passo che rende di più è far nascere i ' +
        'dati in formato digitale, nei lavori che ripeti ogni giorno.',
      en: 'You already use some digital tools, next to a lot of paper. The step that pays off most is to record ' +
        'data digitally from the start, in the work you repeat every day.',
    },
  },
  {
    id: 'specialist',
    name: { it: 'Specialista', en: 'Specialist' },
    from: 1.6,
    description: {
      it: 'Diversi processi sono digitali, ma spesso ciascuno fa per sé. Ora conviene collegarli, perché un dato ' +
        'scritto una volta serva a tutti.',
      en: 'Several processes are digital, but they often stand alone. Now it pays to connect them, so that what is ' +
        'written once serves everyone.',
    },
  },
  {
    id: 'expert',
    name: { it: 'Esperto', en: 'Expert' },
    from: 2.4,
    description: {
      it: 'I dati circolano fra le persone e i programmi, e chi lavora li trova quando servono. Il passo avanti è ' +
        'usarli per misurare, prevedere e decidere prima.',
      en: 'Data flows between people and programs, and is there when someone needs it. The next step is to use it ' +
        'to measure, to forecast and to decide sooner.',
    },
  },
  {
    id: 'champion',
    name: { it: 'Campione digitale', en: 'Digital champion' },
    from: 3.2,
    description: {
      it: 'Programmi, persone e attrezzature lavorano sugli stessi dati, e le decisioni ne tengono conto. Puoi ' +
        'provare tecnologie nuove fra i primi, e la tua esperienza può essere utile ad altre imprese.',
      en: 'Programs, people and equipment work on the same data, and decisions take it into account. You can be ' +
        'among the first to try new technologies, and other companies can learn from your experience.',
    },
  },
];
