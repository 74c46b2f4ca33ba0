import type { Locale, LocalizedText } from '@innesto/schema';

/** A refusal that a person can act on: a stable code, what happened and what to do, and the HTTP status it stands for. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: string;
  readonly status: number;
  readonly texts: LocalizedText;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(code: string, status: number, texts: LocalizedText, details: Readonly<Record<string, unknown>> = {}) {
    super(texts.en);
    this.code = code;
    this.status = status;
    this.texts = texts;
    this.details = details;
  }

  /** The sentence in the reader's language. */
  in(locale: Locale): string {
    return this.texts[locale];
  }
}

const refusal = (code: string, status: number) => (it: string, en: string, details?: Record<string, unknown>) =>
  new Refusal(code, status, { it, en }, details);

/** Code of whatever fails in a plugin; `extensions.plugin` says in which. */
export const PLUGIN_FAILED = 'PLUGIN_FAILED';

const invalid = refusal('INPUT_INVALID', 400);
const missing = refusal('NOT_FOUND', 404);

/** Every refusal of the core: wording in one place, codes that never change. */
export const errors = {
  /** Nobody is signed in. */
  unauthenticated: () =>
    refusal('UNAUTHENTICATED', 401)('Accedi per continuare.', 'Sign in to go on.'),

  /** Somebody is signed in who may not do this. Reading what one may not see is `notFound` instead. */
  forbidden: () =>
    refusal('FORBIDDEN', 403)(
      'Il tuo ruolo non permette questa azione. Chiedi al tuo punto di riferimento.',
      'Your role does not allow this. Ask your hub.',
    ),

  /** Somebody who publishes for an organisation may not decide what it proposes. */
  ownProposal: () =>
    refusal('OWN_PROPOSAL', 403)(
      'È una proposta della tua organizzazione: decide un’altra persona. La pagina dice chi.',
      'Your own organisation proposed this: somebody else decides. The page says who.',
    ),

  /** Nothing with this id, or nothing that the viewer may see: the two are not told apart. */
  notFound: (what: string, id: string) =>
    missing('Non esiste, oppure non puoi vederlo.', 'It does not exist, or you may not see it.', { what, id }),

  /** A value is missing, too long or not of its form. `field` says which. */
  invalid: (field: string, it: string, en: string) => invalid(it, en, { field }),

  /** A list value that the platform does not know, such as an unknown kind. */
  unknown: (field: string, value: string) =>
    invalid(`Valore sconosciuto per ${field}: «${value.slice(0, 80)}».`, `Unknown ${field}: “${value.slice(0, 80)}”.`, { field }),

  /** A page asked for more rows than one answer may hold. */
  pageTooLarge: (maximum: number) =>
    refusal('PAGE_TOO_LARGE', 400)(
      `Una pagina ha al massimo ${maximum} righe.`, `A page has ${maximum} rows at most.`, { maximum }),

  /** A cursor that this list never gave. */
  cursorUnknown: () =>
    refusal('CURSOR_UNKNOWN', 400)('Il cursore non è di questo elenco.', 'The cursor is not of this list.'),

  /** `nodes` and `edges.node` ask one field with different arguments. */
  selectionConflict: (field: string) =>
    refusal('SELECTION_CONFLICT', 400)(
      `Chiedi «${field}» da nodes o da edges, non da entrambi con argomenti diversi.`,
      `Ask “${field}” of nodes or of edges, not of both with different arguments.`, { field }),

  /** Something changed since the writer last saw it. `current` is what stands now. */
  conflict: (current: unknown) =>
    refusal('CONFLICT', 409)(
      'Nel frattempo qualcun altro lo ha modificato. Guarda il valore attuale e riprova.',
      'Somebody else changed it meanwhile. Look at the present value and try again.', { current }),

  /** The thing exists already. */
  alreadyExists: (it: string, en: string, details?: Record<string, unknown>) =>
    refusal('ALREADY_EXISTS', 409)(it, en, details),

  /** The action does not fit the state the thing is in. */
  wrongState: (it: string, en: string) => refusal('WRONG_STATE', 409)(it, en),

  /** The search engine does not answer; stored matches can still be read. */
  searchUnavailable: () =>
    refusal('SEARCH_UNAVAILABLE', 503)(
      'In questo momento non si può cercare. Riprova tra poco.', 'Searching is not possible now. Try again shortly.'),

  /** A plugin could not do its part; the rest of the answer stands. */
  pluginFailed: (plugin: string) =>
    refusal(PLUGIN_FAILED, 502)(
      `Una parte non è arrivata: il plugin «${plugin}» non risponde. Riprova tra poco.`,
      `A part is missing: the plugin “${plugin}” does not answer. Try again shortly.`, { plugin }),

  /** What nobody foresaw. The log says under the reference what it was. */
  internal: (reference: string) =>
    refusal('INTERNAL', 500)(
      `Qualcosa è andato storto. Riprova; se succede ancora, dicci il riferimento ${reference}.`,
      `Something went wrong. Try again; if it happens again, tell us the reference ${reference}.`, { reference }),

  /** Too many tries in a short time. */
  tooManyRequests: () =>
    refusal('TOO_MANY_REQUESTS', 429)('Troppi tentativi. Aspetta un minuto.', 'Too many tries. Wait a minute.'),

  /** More than a day allows of something that is counted. */
  dailyLimit: (maximum: number) =>
    refusal('TOO_MANY_REQUESTS', 429)(
      `Puoi farlo al massimo ${maximum} volte al giorno. Riprova domani.`,
      `You can do this ${maximum} times a day at most. Try again tomorrow.`, { maximum }),

  /** The action needs an address that is known to be the person's. */
  emailUnverified: () =>
    refusal('EMAIL_UNVERIFIED', 403)(
      'Prima conferma il tuo indirizzo: apri il link che ti abbiamo scritto, oppure chiedine un altro.',
      'Confirm your address first: open the link we mailed you, or ask for another.'),

  /** An invitation that nobody can accept any more, or that never was. */
  invitationUnusable: () =>
    refusal('INVITATION_UNUSABLE', 410)(
      'L’invito è scaduto o già usato. Chiedine uno nuovo a chi ti ha invitato.',
      'The invitation has expired or been used. Ask for a new one from whoever invited you.'),

  /** An invitation that was taken back before it was accepted. */
  invitationRevoked: () =>
    refusal('INVITATION_REVOKED', 410)(
      'L’invito è stato ritirato da chi lo ha mandato. Se non te lo aspettavi, chiedi a loro.',
      'The invitation was taken back by those who sent it. If you did not expect that, ask them.'),

  /** A person of the demonstration, whose password everybody knows, on a site that is none. */
  demonstrationClosed: () =>
    refusal('DEMONSTRATION_CLOSED', 403)(
      'Le persone della dimostrazione non accedono a questo sito. Registrati con il tuo indirizzo.',
      'People of the demonstration cannot sign in on this site. Sign up with your own address.'),
} as const;
