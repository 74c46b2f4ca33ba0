import { Entry, Field, Int, ObjectType } from '@innesto/schema/graphql';
import { PageInfo } from '../reading/connection.type.ts';
import type { Connection } from '../reading/page.ts';

/** GraphQL type `FacetValue`. */
@ObjectType('FacetValue')
export class FacetValueType {
  /** Which facet it is of: decides where its label is looked up. */
  readonly facet!: string;

  /** In the reader's language. */
  readonly label!: string;

  @Field(() => String)
  value!: string;

  @Field(() => Int)
  count!: number;
}

/** GraphQL type `Facet`. */
@ObjectType('Facet')
export class FacetType {
  @Field(() => String, { description: 'role, kind, concept or province.' })
  name!: string;

  @Field(() => [FacetValueType])
  values!: FacetValueType[];
}

/** GraphQL type `Correction`: a typed word and the word it was understood as. */
@ObjectType('Correction')
export class CorrectionType {
  @Field(() => String)
  typed!: string;

  @Field(() => String)
  understoodAs!: string;
}

/** GraphQL type `EntryEdge`. */
@ObjectType('EntryEdge')
export class EntryEdge {
  @Field(() => String)
  cursor!: string;

  @Field(() => Entry)
  node!: Record<string, unknown>;

  @Field(() => [String], { description: 'The entry’s words that answered the search.' })
  matchedWords!: readonly string[];
}

/** GraphQL type `EntryConnection`: a page of entries, and for a search its facets and corrections. */
@ObjectType('EntryConnection')
export class EntryConnection implements Connection {
  @Field(() => [EntryEdge])
  edges!: EntryEdge[];

  @Field(() => [Entry], { description: 'The same rows without their cursors.' })
  nodes!: Record<string, unknown>[];

  @Field(() => PageInfo)
  pageInfo!: PageInfo;

  @Field(() => Int)
  totalCount!: number | null;

  @Field(() => [FacetType], { description: 'Of a search; empty elsewhere.' })
  facets!: readonly FacetType[];

  @Field(() => [CorrectionType], { description: 'Typing mistakes that were forgiven.' })
  corrections!: readonly CorrectionType[];

  @Field(() => Boolean, { description: 'Whether the counts are exact; else they also count what holds only some of the words that must stand together.' })
  exact!: boolean;

  @Field(() => Boolean, { description: 'Whether the best come first; not while search rests: then every word must stand in the title or summary, nothing is forgiven or counted by facets, and titles give the order.' })
  ranked!: boolean;
}

/** A page of entries that no search made: nothing was typed, nothing is counted. */
export function unsearched(page: Connection): Connection & Pick<EntryConnection, 'facets' | 'corrections' | 'exact' | 'ranked'> {
  return { ...page, edges: page.edges.map((edge) => ({ ...edge, matchedWords: [] })), facets: [], corrections: [], exact: true, ranked: true };
}
