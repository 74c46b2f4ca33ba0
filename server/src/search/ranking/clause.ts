import type { Layer } from '../document.ts';

/** How a clause came to stand for the words of a query. */
export type Via = 'word' | 'phrase' | 'typo' | 'prefix' | 'synonym' | 'concept';

/** What a part of the answer goes back to. */
export interface Origin {
  /** The words of the query, as written; a concept's id for a concept that was asked for. */
  readonly asked: string;
  readonly via: Via;
  /** The `key` of the text it stands in, when several were given. */
  readonly source?: string;
}

/** A term that documents hold. */
export interface TermClause {
  readonly type: 'term';
  readonly layer: Layer;
  readonly term: number;
  /** What it adds to the score of a document full of it. */
  readonly gain: number;
  readonly origin: Origin;
}

/** Two terms next to each other, in this order. */
export interface PairClause {
  readonly type: 'pair';
  readonly layer: Layer;
  readonly left: number;
  readonly right: number;
  readonly gain: number;
  readonly origin: Origin;
}

/** The sum of its clauses; with `every`, nothing unless all of them add something; with `best`, the largest one. */
export interface CompoundClause {
  readonly type: 'sum' | 'every' | 'best';
  readonly clauses: readonly Clause[];
}

/** What a query asks of one document: its value is between 0 and the ideal of the query. */
export type Clause = TermClause | PairClause | CompoundClause;

/** A clause with the value that a document full of all its words would approach. */
export interface Weighed {
  readonly clause: Clause;
  readonly ideal: number;
}

/** Everything of the parts counts. */
export function sum(parts: readonly Weighed[]): Weighed {
  if (parts.length === 1) return parts[0]!;
  return { clause: { type: 'sum', clauses: parts.map((part) => part.clause) }, ideal: total(parts) };
}

/** The parts count only together. */
export function every(parts: readonly Weighed[]): Weighed {
  if (parts.length === 1) return parts[0]!;
  return { clause: { type: 'every', clauses: parts.map((part) => part.clause) }, ideal: total(parts) };
}

/** The best option counts, each as a share of its own ideal times its weight, on the scale of the first one. */
export function best(options: readonly { readonly part: Weighed; readonly weight: number }[]): Weighed {
  const ideal = options[0]!.part.ideal;
  const clauses = options.map(({ part, weight }) => scaled(part.clause, (weight * ideal) / part.ideal));
  return { clause: clauses.length === 1 ? clauses[0]! : { type: 'best', clauses }, ideal };
}

/** The same, so many times as important. */
export function times(part: Weighed, factor: number): Weighed {
  return factor === 1 ? part : { clause: scaled(part.clause, factor), ideal: part.ideal * factor };
}

function scaled(clause: Clause, factor: number): Clause {
  if (factor === 1) return clause;
  if ('clauses' in clause) return { type: clause.type, clauses: clause.clauses.map((part) => scaled(part, factor)) };
  return { ...clause, gain: clause.gain * factor };
}

function total(parts: readonly Weighed[]): number {
  return parts.reduce((ideal, part) => ideal + part.ideal, 0);
}
