import type { Role } from '@innesto/schema';
import { province, region } from '@innesto/schema/places';
import { Field, ID, InputType, RoleEnum } from '@innesto/schema/graphql';
import { errors } from '../../errors.ts';
import { isId } from '../../input.ts';
import type { Registries } from '../../registries.ts';
import type { SearchFilter } from '../../search/filter.ts';

/** Narrows a search. Values of one field are alternatives, fields add up. */
@InputType('EntryFilter', { description: 'Values of one field are alternatives, fields add up.' })
export class EntryFilter {
  @Field(() => [RoleEnum], { nullable: true })
  roles?: Role[] | null;

  @Field(() => [String], { nullable: true })
  kinds?: string[] | null;

  @Field(() => [ID], { nullable: true })
  concepts?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Two-letter codes.' })
  provinces?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'ISTAT codes.' })
  regions?: string[] | null;

  @Field(() => [String], { nullable: true })
  plugins?: string[] | null;

  @Field(() => ID, { nullable: true })
  publisher?: string | null;

  @Field(() => Boolean, { nullable: true })
  illustrative?: boolean | null;
}

const MAXIMUM_VALUES = 50;

/** A checked filter as the engine takes it. Throws `INPUT_INVALID` for a value the platform does not know. */
export function toSearchFilter(filter: EntryFilter | null | undefined, { kinds, thesaurus }: Registries): SearchFilter {
  if (!filter) return {};
  const known = (field: string, values: readonly string[] | null | undefined, exists: (value: string) => boolean): readonly string[] | undefined => {
    if ((values?.length ?? 0) > MAXIMUM_VALUES) throw errors.invalid(field, `Al massimo ${MAXIMUM_VALUES} valori.`, `${MAXIMUM_VALUES} values at most.`);
    const stranger = values?.find((value) => !exists(value));
    if (stranger !== undefined) throw errors.unknown(field, stranger);
    return values ?? undefined;
  };
  return {
    roles: filter.roles ?? undefined,
    kinds: known('kinds', filter.kinds, (value) => kinds.has(value)),
    concepts: known('concepts', filter.concepts, (value) => thesaurus.get(value) !== undefined),
    provinces: known('provinces', filter.provinces, (value) => province(value) !== undefined),
    regions: known('regions', filter.regions, (value) => region(value) !== undefined),
    plugins: known('plugins', filter.plugins, (value) => [...kinds.values()].some(({ plugin }) => plugin === value)),
    publishers: known('publisher', filter.publisher ? [filter.publisher] : undefined, isId),
    illustrative: filter.illustrative ?? undefined,
  };
}
