import type { StandardSchemaV1 } from '@standard-schema/spec';
import type { Instrument } from './instrument.ts';
import type { Concept } from './concepts/concept.ts';
import type { Candidate, EntryView, Fact, Link, Need, Place, Price, Provenance, Role } from './domain.ts';
import type { LocalizedText } from './locale.ts';

/** What a kind makes searchable, beside title and summary. Stored at intake, in both languages. */
export interface Description {
  /** Words people may search by. Plain text. */
  readonly text: LocalizedText;
  /** Names of the field's own codes and words; the core maps them to concepts and reports the ones it cannot. */
  readonly terms?: readonly string[];
  /** Extra filters: facet name to values. */
  readonly facets?: Readonly<Record<string, readonly string[]>>;
}

/**
 * Door 1: a kind of entry. Only the plugin knows it; the core knows its role.
 *
 * @example
 * const fablab = defineKind({
 *   id: 'fablabs.fablab', role: 'partner',
 *   name: { it: 'FabLab', en: 'FabLab' }, plural: { it: 'FabLab', en: 'FabLabs' },
 *   attributes: z.object({ machines: z.array(z.string()) }),
 *   describe: (entry) => ({ text: sameText(entry.attributes.machines.join(', ')), terms: entry.attributes.machines }),
 *   facts: (entry) => [{ label: { it: 'Macchine', en: 'Machines' }, value: sameText(entry.attributes.machines.join(', ')) }],
 * });
 */
export interface Kind<Attributes extends StandardSchemaV1 = StandardSchemaV1> {
  /** `<plugin>.<noun>`, singular. */
  readonly id: string;
  readonly role: Role;
  readonly name: LocalizedText;
  readonly plural: LocalizedText;
  readonly attributes: Attributes;
  /** Whether a partner organisation of the same plugin may publish entries of this kind itself. */
  readonly publishable?: boolean;
  describe(entry: EntryView<StandardSchemaV1.InferOutput<Attributes>>): Description;
  facts(entry: EntryView<StandardSchemaV1.InferOutput<Attributes>>): readonly Fact[];
}

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
  /** ISO dates between which it can be had. */
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
 *   id: 'fablabs.directory', reads: 'whole', title: 'Make in Italy directory',
 *   async *read({ signal }) {
 *     for (const record of await fetchAll(signal)) yield { type: 'put', record };
 *   },
 * };
 */
export interface Source {
  /** `<plugin>.<noun>`. */
  readonly id: string;
  readonly title: string;
  readonly reads: 'whole' | 'changes';
  /** A cron expression (UTC) for reads beside the one at start. */
  readonly schedule?: string;
  read(context: ReadContext): AsyncIterable<SourceEvent> | Iterable<SourceEvent>;
}

/** What a signal found: how well, from 0 (speaks against) over 0.5 (neither) to 1 (speaks for), and the sentence that says so. */
export interface Reading {
  readonly value: number;
  /** A sentence a company owner understands, quoting its evidence. */
  readonly says: LocalizedText;
}

/**
 * Door 3: a named influence on the ranking of the plugin's own kinds. Pure: the same need and candidate give the same
 * reading. All signals of a plugin together move a score by at most the core's fixed band. `undefined` = nothing to say.
 *
 * @example
 * const openToVisitors: Signal<{ open: boolean }> = {
 *   id: 'fablabs.open', kinds: ['fablabs.fablab'], label: { it: 'Aperto al pubblico', en: 'Open to the public' },
 *   measure: (_need, { attributes }) =>
 *     attributes.open ? { value: 1, says: { it: 'Aperto alle imprese', en: 'Open to companies' } } : undefined,
 * };
 */
export interface Signal<Attributes = any> {
  /** `<plugin>.<noun>`. */
  readonly id: string;
  readonly kinds: readonly string[];
  readonly label: LocalizedText;
  measure(need: Need, candidate: Candidate<Attributes>): Reading | undefined;
}

/**
 * Door 4: the API of the plugin's field. `types` gives a kind its own object type (see `@innesto/schema/graphql`);
 * a field of it with the name of an attribute is filled from that attribute. `resolvers` are type-graphql resolvers.
 */
export interface GraphqlContribution {
  readonly types?: Readonly<Record<string, Function>>;
  readonly resolvers?: readonly Function[];
}

/** Door 5: tables of the plugin, in its own Postgres schema (the plugin's id with `_` for `-`). */
export interface StorageContribution {
  readonly entities: readonly unknown[];
  /** In the order to run; each name starts with the plugin's id. See `@innesto/schema/storage`. */
  readonly migrations: readonly { readonly name: string; readonly class: new (...args: never[]) => unknown }[];
}

/** Door 6: work done on a schedule. `run` is retried when it throws. */
export interface Job {
  /** `<plugin>.<verb>`. */
  readonly id: string;
  /** Cron expression, UTC. */
  readonly schedule: string;
  run(context: { readonly signal: AbortSignal }): Promise<void>;
}

/** Everything a plugin brings. Every part is optional; all of it is plain data and pure functions. */
export interface Contribution {
  readonly kinds?: readonly Kind<any>[];
  readonly sources?: readonly Source[];
  /** Door 2: concepts and words of the plugin's field. An existing id adds synonyms and narrower terms to it. */
  readonly concepts?: readonly Concept[];
  readonly signals?: readonly Signal[];
  readonly graphql?: GraphqlContribution;
  readonly storage?: StorageContribution;
  readonly jobs?: readonly Job[];
  readonly instruments?: readonly Instrument[];
}

/** A logger whose lines carry the plugin's id. */
export interface PluginLog {
  info(message: string, details?: Record<string, unknown>): void;
  warn(message: string, details?: Record<string, unknown>): void;
}

/** What the host hands a plugin: its validated options and a few narrow helpers, never the database. */
export interface PluginContext<Options> {
  readonly options: Options;
  /** `fetch` with a time-out and the plugin's name on it. */
  readonly http: typeof fetch;
  readonly log: PluginLog;
  /** Now. Use it in place of `Date.now()`, so that tests can set the time. */
  readonly clock: () => Date;
}

/** A plugin: a value the host can inspect, check and print without running it. */
export interface Plugin<Options extends StandardSchemaV1 = StandardSchemaV1> {
  /** The folder's name: lower case, hyphens. Names everything the plugin brings. */
  readonly id: string;
  readonly name: LocalizedText;
  readonly version: string;
  /** Range of `@innesto/schema` it was written for ("^1.0.0"). */
  readonly contract: string;
  /** Any Standard Schema; unknown keys should be refused. */
  readonly options?: Options;
  contribute(context: PluginContext<StandardSchemaV1.InferOutput<Options>>): Contribution;
}

/**
 * Declares a plugin. Returns it unchanged: this only gives it its types.
 *
 * @example
 * export default definePlugin({
 *   id: 'fablabs', version: '1.0.0', contract: '^1.0.0', name: { it: 'FabLab', en: 'FabLabs' },
 *   options: z.strictObject({ url: z.url() }),
 *   contribute: ({ options, http }) => ({ kinds: [fablab], sources: [directory(options.url, http)] }),
 * });
 */
export function definePlugin<Options extends StandardSchemaV1>(plugin: Plugin<Options>): Plugin<Options> {
  return plugin;
}

/** Declares a kind, inferring the type of its attributes from their schema. */
export function defineKind<Attributes extends StandardSchemaV1>(kind: Kind<Attributes>): Kind<Attributes> {
  return kind;
}
