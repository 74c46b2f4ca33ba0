import { sql } from 'kysely';
import type { Kind } from '@innesto/schema';
import { Arg, Ctx, Field, FieldResolver, Int, ObjectType, Query, Resolver, Root } from '@innesto/schema/graphql';
import { province } from '@innesto/schema/places';
import { ProvinceType } from '../accounts/index.ts';
import type { RequestContext } from '../context.ts';
import { ConceptType } from '../reading/concept.type.ts';
import { pageSize } from '../reading/page.ts';
import { KindType } from './entry.type.ts';

/** GraphQL type `ProvinceCount`. */
@ObjectType('ProvinceCount')
class ProvinceCountType {
  @Field(() => ProvinceType)
  province!: ProvinceType;

  @Field(() => Int)
  partners!: number;
}

/** GraphQL type `Counts`. */
@ObjectType('Counts', { description: 'How much there is, counted now.' })
class CountsType {
  @Field(() => Int)
  partners!: number;

  @Field(() => Int)
  offers!: number;

  @Field(() => Int)
  technologies!: number;

  @Field(() => Int)
  companies!: number;

  @Field(() => [ProvinceCountType], { description: 'Provinces that have a partner.' })
  byProvince!: ProvinceCountType[];
}

interface Counted {
  readonly roles: Readonly<Record<string, number>>;
  readonly companies: number;
  readonly provinces: readonly { province: string; partners: number }[];
}

/** What there is to choose from: kinds, concepts, and how many of what. Public. */
@Resolver(() => KindType)
export class ReferenceResolver {
  @Query(() => [KindType], { description: 'Kinds of entries, as the plugins bring them.' })
  async kinds(@Ctx() { registries, database }: RequestContext): Promise<unknown[]> {
    const { rows } = await sql<{ kind: string; count: number }>`select kind, count(*)::int as count from entry
      where state = 'published' and not ended group by kind`.execute(database.kysely);
    const counts = new Map(rows.map(({ kind, count }) => [kind, count]));
    return [...registries.kinds.values()].map((kind) => ({ ...kind, publishable: kind.publishable ?? false, count: counts.get(kind.id) ?? 0 }));
  }

  @FieldResolver(() => Int, { description: 'Published entries of this kind that have not ended.' })
  count(@Root() kind: Kind & { count?: number }): number {
    return kind.count ?? 0;
  }

  @Query(() => [ConceptType], { description: 'Concepts whose label or synonyms hold the words, in either language; without words, all.' })
  concepts(
    @Arg('first', () => Int, { defaultValue: 20, description: 'At most 500.' }) first: number, @Ctx() { registries }: RequestContext,
    @Arg('query', () => String, { nullable: true }) query?: string,
  ): unknown[] {
    const words = fold(query ?? '').slice(0, 200);
    const names = (concept: (typeof registries.thesaurus.all)[number]): string[] =>
      [concept.label.it, concept.label.en, ...concept.synonyms.it, ...concept.synonyms.en].map(fold);
    return registries.thesaurus.all.filter((concept) => names(concept).some((name) => name.includes(words))).slice(0, pageSize(first, 500));
  }

  @Query(() => CountsType, { description: 'How much there is, counted now.' })
  async counts(@Ctx() { database }: RequestContext): Promise<CountsType> {
    const { rows: [counted] } = await sql<Counted>`select
      (select coalesce(jsonb_object_agg(role, count), '{}') from
        (select role, count(*) as count from entry where state = 'published' and not ended group by role) as by_role) as roles,
      (select count(*)::int from company) as companies,
      (select coalesce(jsonb_agg(jsonb_build_object('province', province, 'partners', count) order by province), '[]') from
        (select province, count(*) as count from entry where state = 'published' and not ended and role = 'partner' and province is not null
          group by province) as by_province) as provinces`.execute(database.kysely);
    const { roles, companies, provinces } = counted!;
    return {
      partners: roles['partner'] ?? 0, offers: roles['offer'] ?? 0, technologies: roles['technology'] ?? 0, companies,
      byProvince: provinces.map((row) => ({ province: province(row.province) as unknown as ProvinceType, partners: row.partners })),
    };
  }
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{Diacritic}/gu, '').toLowerCase().trim();
}
