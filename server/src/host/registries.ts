import type { Instrument, Kind, Signal, Source } from '@innesto/schema';
import type { Owned, Registries } from '../registries.ts';
import type { Admission } from './admit.ts';
import { typeNameOf } from './ledger.ts';

/** The core's own type for kinds that bring none. */
export const PLAIN_TYPE = 'CatalogueEntry';

/** Freezes what the admitted plugins bring into the registries that the rooms read. */
export function createRegistries({ admitted, thesaurus }: Admission): Registries {
  const owned = <Part extends object>(parts: (contribution: (typeof admitted)[number]['contribution']) => readonly Part[] | undefined): Owned<Part>[] =>
    admitted.flatMap(({ plugin, contribution }) =>
      (parts(contribution) ?? []).map((part) => Object.freeze({ ...part, plugin: plugin.id })));
  const byId = <Part extends { readonly id: string }>(parts: readonly Owned<Part>[]): ReadonlyMap<string, Owned<Part>> =>
    new Map(parts.map((part) => [part.id, part]));
  const types = new Map(admitted.flatMap(({ contribution }) =>
    Object.entries(contribution.graphql?.types ?? {}).map(([kind, type]) => [kind, typeNameOf(type) ?? PLAIN_TYPE] as const)));
  const names = new Map(admitted.map(({ plugin }) => [plugin.id, plugin.name] as const));
  return Object.freeze({
    kinds: byId<Kind>(owned((contribution) => contribution.kinds)),
    sources: byId<Source>(owned((contribution) => contribution.sources)),
    signals: owned<Signal>((contribution) => contribution.signals),
    instruments: byId<Instrument>(owned((contribution) => contribution.instruments)),
    thesaurus,
    nameOf: (plugin: string) => names.get(plugin),
    typeOf: (kind: string) => types.get(kind) ?? PLAIN_TYPE,
  });
}
