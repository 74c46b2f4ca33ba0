import type { Concept } from './concepts/concept.ts';
import type { Instrument } from './instrument.ts';
import type { Kind } from './kind.ts';
import type { Signal } from './signal.ts';
import type { Source } from './source.ts';

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
