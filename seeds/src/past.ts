/** Something a promoter did for a company before the demonstration begins. */
export interface DemoActivity {
  /** Key of the company. */
  readonly company: string;
  readonly channel: 'call' | 'email' | 'visit' | 'meeting';
  /** ISO date. */
  readonly occurredOn: string;
  readonly note: string;
  /** Key of the invented entry it was about. */
  readonly entry?: string;
}

/** Activities of the demo promoter, in the order in which they happened. */
export const demoActivities: readonly DemoActivity[] = [
  {
    company: 'latteria-prato-lungo',
    channel: 'visit',
    occurredOn: '2026-06-18',
    note: 'Visita in caseificio con il presidente. Compilata insieme l’autovalutazione; il registro di stagionatura è tutto su carta.',
  },
  {
    company: 'torneria-sette-pioppi',
    channel: 'call',
    occurredOn: '2026-09-08',
    note: 'Chiede da dove cominciare con un robot per scaricare. Proposta una prova prima di comprare.',
    entry: 'cobot-for-a-week',
  },
  {
    company: 'oleodinamica-valtarsa',
    channel: 'meeting',
    occurredOn: '2026-10-06',
    note: 'Incontro con il responsabile qualità. Prepara pezzi buoni e difettosi per una prova con la telecamera.',
    entry: 'camera-quality-check',
  },
  {
    company: 'officina-fontanabianca',
    channel: 'call',
    occurredOn: '2026-10-16',
    note: 'Letta insieme l’autovalutazione. Vuole partire dai tempi di lavorazione e dalle copie dei programmi.',
  },
  {
    company: 'officina-fontanabianca',
    channel: 'visit',
    occurredOn: '2026-11-05',
    note: 'Visita in officina: cinque macchine, due si possono collegare subito. Nessuna copia dei programmi dei pezzi.',
    entry: 'workshop-programs-kept-safe',
  },
  {
    company: 'stampaggio-golena',
    channel: 'email',
    occurredOn: '2026-11-12',
    note: 'Mandata la scheda della prova sui consumi. Risponde dopo il cambio di uno stampo.',
    entry: 'consumption-by-machine',
  },
];

/** What the demo promoter decided about an invented entry in a company's list. */
export interface DemoDecision {
  /** Key of the company. */
  readonly company: string;
  /** Key of the invented entry. */
  readonly entry: string;
  readonly state: 'recommended' | 'held' | 'rejected';
  /** Place among the recommended ones, from 1. */
  readonly position?: number;
  readonly comment?: string;
}

/** Decisions of the demo promoter. One about an entry that is not in the company's list has no effect. */
export const demoDecisions: readonly DemoDecision[] = [
  {
    company: 'officina-fontanabianca',
    entry: 'times-and-stoppages',
    state: 'recommended',
    position: 1,
    comment: 'Partirei da qui: in un mese sapete dove si perde tempo, e serve anche per i costi.',
  },
  {
    company: 'officina-fontanabianca',
    entry: 'workshop-programs-kept-safe',
    state: 'recommended',
    position: 2,
    comment: 'Da fare presto: oggi i programmi dei pezzi stanno su un computer solo.',
  },
  {
    company: 'officina-fontanabianca',
    entry: 'machine-copy-that-learns',
    state: 'held',
    comment: 'Interessante, ma prima servono i dati delle macchine.',
  },
  {
    company: 'oleodinamica-valtarsa',
    entry: 'camera-quality-check',
    state: 'recommended',
    position: 1,
    comment: 'Avete già i pezzi per la prova: basta una telefonata.',
  },
  {
    company: 'stampaggio-golena',
    entry: 'consumption-by-machine',
    state: 'recommended',
    position: 1,
    comment: 'Un mese di misure su quattro presse, poi si decide.',
  },
];
