import type { Locale, LocalizedText } from '@innesto/schema';
import { province } from '@innesto/schema/places';
import { inLocale } from '../../reading/locale.args.ts';
import type { Registries } from '../../registries.ts';
import type { FacetCounts } from '../../search/filter.ts';
import { ROLE_NAMES } from '../role-names.ts';
import type { FacetType } from '../entry-connection.type.ts';

/** Facets a reader can narrow by, by their name in the API. */
const SHOWN = { role: 'roles', kind: 'kinds', concept: 'concepts', province: 'provinces' } as const satisfies Record<string, keyof FacetCounts>;

/** More values than this no reader goes through; the most frequent come first. */
const VALUES = 40;

/** Facet counts in the API's shape, labels in a reader's language, without values of plugins that are off: nobody could narrow by them. */
export function shapeFacets(counts: FacetCounts, registries: Pick<Registries, 'kinds' | 'thesaurus'>, locale: Locale): FacetType[] {
  const { kinds, thesaurus } = registries;
  const known: Readonly<Record<string, (value: string) => boolean>> = {
    kind: (value) => kinds.has(value), concept: (value) => thesaurus.get(value) !== undefined,
  };
  return Object.entries(SHOWN).map(([name, key]) => ({
    name,
    values: counts[key].filter(({ value }) => known[name]?.(value) ?? true).slice(0, VALUES).map(({ value, count }) => ({ facet: name, value, count, label: labelOf(name, value, registries, locale) })),
  }));
}

/** What a facet's value is called: the role's, kind's, concept's or province's name, else the value. */
export function labelOf(facet: string, value: string, { kinds, thesaurus }: Pick<Registries, 'kinds' | 'thesaurus'>, locale: Locale): string {
  const names: Record<string, () => LocalizedText | undefined> = {
    role: () => ROLE_NAMES[value as keyof typeof ROLE_NAMES],
    kind: () => kinds.get(value)?.plural,
    concept: () => thesaurus.get(value)?.label,
    province: () => province(value)?.name,
  };
  const name = names[facet]?.();
  return name ? inLocale(name, { locale }) : value;
}
