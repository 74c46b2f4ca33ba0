import type { Instrument, Kind, LocalizedText, Signal, Source } from '@innesto/schema';
import type { Thesaurus } from '@innesto/schema/concepts';

/** A contribution and the plugin that brought it. */
export type Owned<Contribution> = Contribution & { readonly plugin: string };

/** What the admitted plugins bring, frozen before the server starts. Rooms read it and never see the host. */
export interface Registries {
  readonly kinds: ReadonlyMap<string, Owned<Kind>>;
  readonly sources: ReadonlyMap<string, Owned<Source>>;
  readonly signals: readonly Owned<Signal>[];
  readonly instruments: ReadonlyMap<string, Owned<Instrument>>;
  readonly thesaurus: Thesaurus;
  /** What people call an admitted plugin; nothing for one that is no longer there. */
  nameOf(plugin: string): LocalizedText | undefined;
  /** GraphQL type of a kind; the core's own type for kinds without one. */
  typeOf(kind: string): string;
}
