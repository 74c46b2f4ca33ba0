import type { TestHouse } from '../../testing/index.ts';
import type { World } from './stage.ts';

/** Who asks, in the order in which the outcomes of a row stand. */
export const ROLES = ['anonymous', 'company', 'publisher', 'promoter', 'administrator'] as const;

/** One of those who ask. Each but the first and the last belongs to the world that is theirs. */
export type Role = (typeof ROLES)[number];

/** What asking comes to: it is answered, there is nothing to see, or it is refused with a code. */
export const OK = 'ok';
export const NOTHING = 'nothing';
export const SIGN_IN = 'UNAUTHENTICATED';
export const FORBIDDEN = 'FORBIDDEN';
export const NOT_FOUND = 'NOT_FOUND';

/** Outcomes for the roles, in their order. */
export type Outcomes = readonly [string, string, string, string, string];

/** For what belongs to whoever asks (their company, organisation or hub), and for what belongs to others. */
export interface Access {
  readonly ours: Outcomes;
  /** Left out where nothing belongs to anybody. */
  readonly theirs?: Outcomes;
}

/** Who may ask fields of a type, and how they are reached. */
export interface Row extends Access {
  readonly of: string;
  readonly fields: string;
  /** The operation: `…` stands for the fields, `$name` for a name of the world it is asked about. */
  readonly at: string;
  /** What the answer must hold to count as an answer, where an object of the type is no proof. */
  readonly shows?: string;
  /** Makes what the operation uses up, and says its names. */
  readonly prepare?: (house: TestHouse, world: World) => Promise<Readonly<Record<string, string>>>;
}

/** The same outcome for every role. */
export const all = (outcome: string): Outcomes => [outcome, outcome, outcome, outcome, outcome];

/** Whoever asks, signed in or not. */
export const EVERYBODY: Access = { ours: all(OK), theirs: all(OK) };

/** Whoever is signed in. */
export const PEOPLE: Access = { ours: [SIGN_IN, OK, OK, OK, OK] };

/** Reading what is a company's: its people, and the hub that follows it. Nobody else, administrators included. */
export const COMPANY_READS: Access = { ours: [NOTHING, OK, NOTHING, OK, NOTHING], theirs: all(NOTHING) };

/** Writing what is a company's: the same people; others hear that it does not exist. */
export const COMPANY_WRITES: Access = { ours: [SIGN_IN, OK, NOT_FOUND, OK, NOT_FOUND], theirs: [SIGN_IN, NOT_FOUND, NOT_FOUND, NOT_FOUND, NOT_FOUND] };

/** What only the hub does for a company that it follows. */
export const PROMOTER_WRITES: Access = { ours: [SIGN_IN, FORBIDDEN, FORBIDDEN, OK, FORBIDDEN], theirs: [SIGN_IN, FORBIDDEN, FORBIDDEN, NOT_FOUND, FORBIDDEN] };

/** A claim: whoever made it, the hub of the company's province or the one that follows it, and administrators. */
export const CLAIM_READS: Access = { ours: [SIGN_IN, OK, NOTHING, OK, OK], theirs: [SIGN_IN, NOTHING, NOTHING, NOTHING, OK] };

/** A proposal: its organisation, the hub of its province; administrators where no hub works, as it is with theirs. */
export const PROPOSAL_READS: Access = { ours: [SIGN_IN, NOTHING, OK, OK, NOTHING], theirs: [SIGN_IN, NOTHING, NOTHING, NOTHING, OK] };

/** What only an organisation does, for itself. */
export const PUBLISHER_WRITES: Access = { ours: [SIGN_IN, FORBIDDEN, OK, FORBIDDEN, FORBIDDEN], theirs: [SIGN_IN, FORBIDDEN, NOT_FOUND, FORBIDDEN, FORBIDDEN] };

/** What only administrators see; others are told nothing of it. */
export const ADMINISTRATOR_READS: Access = { ours: [NOTHING, NOTHING, NOTHING, NOTHING, OK], theirs: [NOTHING, NOTHING, NOTHING, NOTHING, OK] };

/** What only administrators do. */
export const ADMINISTRATOR_WRITES: Access = { ours: [SIGN_IN, FORBIDDEN, FORBIDDEN, FORBIDDEN, OK], theirs: [SIGN_IN, FORBIDDEN, FORBIDDEN, FORBIDDEN, OK] };

/** Looking after an organisation's publishers: the hub of its province, and administrators. */
export const ORGANISATION_READS: Access = { ours: [NOTHING, NOTHING, NOTHING, OK, OK], theirs: [NOTHING, NOTHING, NOTHING, NOTHING, OK] };

/** The same people, doing it. */
export const ORGANISATION_WRITES: Access = { ours: [SIGN_IN, FORBIDDEN, FORBIDDEN, OK, OK], theirs: [SIGN_IN, FORBIDDEN, FORBIDDEN, NOT_FOUND, OK] };
