import type { Link, Place, Price, Provenance } from './domain.ts';
import type { LocalizedText } from './locale.ts';

/** One thing a source reports. Everything about it that a reader may see must be true and sourced, or marked illustrative. */
export interface SourceRecord {
  /** Stable within the source: the same thing keeps its key for ever. */
  readonly key: string;
  /** Qualified kind, `<plugin>.<noun>`. */
  readonly kind: string;
  readonly title: LocalizedText;
  /** What it does for a company, in two lines. */
  readonly summary: LocalizedText;
  readonly place?: Place;
  readonly links?: readonly Link[];
  /** Ids of concepts it certainly deals with. The core adds those it finds in the text. */
  readonly concepts?: readonly string[];
  /** The key, in the same source, of the partner entry that publishes this one; `<source>:<key>` for another source. */
  readonly publisher?: string;
  readonly price?: Price;
  /** How long it takes, in words ("3 giorni"). */
  readonly duration?: LocalizedText;
  /** The first and the last day on which it can be had, both included, as ISO dates ("2026-12-31"). */
  readonly validFrom?: string;
  readonly validUntil?: string;
  /** Checked against the kind's schema. */
  readonly attributes?: unknown;
  readonly provenance?: Provenance;
  /** Invented for the demonstration, and shown so. */
  readonly illustrative?: boolean;
}

/** What a read yields: something exists, something is gone, or where to go on next time. */
export type SourceEvent =
  | { readonly type: 'put'; readonly record: SourceRecord }
  | { readonly type: 'gone'; readonly key: string }
  | { readonly type: 'cursor'; readonly value: string };

/** What a read may use. `signal` aborts when the server stops or the read takes too long. */
export interface ReadContext {
  readonly signal: AbortSignal;
  /** The last cursor this source yielded, if any. */
  readonly cursor?: string;
}

/**
 * Door 1: where entries come from. A `whole` read yields everything that exists, and what it leaves out is retired; a
 * `changes` read yields only what changed. The core compares, stores and indexes: a source only says what exists.
 *
 * @example
 * const directory: Source = {
 *   id: 'fablabs.directory', reads: 'whole', title: { it: 'Elenco Make in Italy', en: 'Make in Italy directory' },
 *   async *read({ signal }) {
 *     for (const record of await fetchAll(signal)) yield { type: 'put', record };
 *   },
 * };
 */
export interface Source {
  /** `<plugin>.<noun>`. */
  readonly id: string;
  /** What people read of it: whose data it is. Also the provenance of records that bring none. */
  readonly title: LocalizedText;
  readonly reads: 'whole' | 'changes';
  /** A cron expression (UTC) for reads beside the one at start. */
  readonly schedule?: string;
  read(context: ReadContext): AsyncIterable<SourceEvent> | Iterable<SourceEvent>;
}
