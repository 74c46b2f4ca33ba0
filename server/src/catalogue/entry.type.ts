import { Field, Float, Int, ObjectType, RoleEnum, Entry } from '@innesto/schema/graphql';
import type { Role } from '@innesto/schema';
import { PageInfo } from '../reading/connection.type.ts';
import type { Connection } from '../reading/page.ts';

/** GraphQL type of an entry whose kind has no type of its own, or whose plugin is off. */
@ObjectType('CatalogueEntry', { implements: Entry, description: 'An entry whose kind brings no type of its own.' })
export class CatalogueEntry extends Entry {}

/** GraphQL type `SourceReference`: where a statement was read. */
@ObjectType('SourceReference')
export class SourceReference {
  @Field(() => String)
  title!: string;

  @Field(() => String, { nullable: true })
  url?: string | null;

  @Field(() => String, { nullable: true, description: 'An ISO date, or a year when only that is known.' })
  retrievedOn?: string | null;
}

/** GraphQL type `Fact`: one labelled statement. */
@ObjectType('Fact')
export class FactType {
  @Field(() => SourceReference, { nullable: true, description: 'When it differs from the entry’s own source.' })
  source?: SourceReference | null;
}

/** GraphQL type `Link`. */
@ObjectType('Link')
export class LinkType {
  @Field(() => String, { description: 'website, contact, booking, document or source.' })
  rel!: string;

  @Field(() => String)
  url!: string;
}

/** GraphQL type `Price`. */
@ObjectType('Price')
export class PriceType {
  @Field(() => Float, { nullable: true, description: 'Euro. None = on request.' })
  amount?: number | null;
}

/** GraphQL type `Provenance`: who said so, where, and whether it is still fresh. */
@ObjectType('Provenance')
export class ProvenanceType {
  @Field(() => String, { description: 'The plugin whose kind it is.' })
  plugin!: string;

  @Field(() => String, { nullable: true, description: 'The source it was read from; none when its organisation wrote it here.' })
  source?: string | null;

  @Field(() => String)
  title!: string;

  @Field(() => String, { nullable: true })
  url?: string | null;

  @Field(() => String, { nullable: true })
  retrievedOn?: string | null;

  @Field(() => Boolean, { description: 'The last read of its source did not succeed.' })
  stale!: boolean;

  @Field(() => Boolean, { description: 'Its organisation changed something here.' })
  editedByPublisher!: boolean;
}

/** GraphQL type `FacetValue`. */
@ObjectType('FacetValue')
export class FacetValueType {
  /** Which facet it is of: decides where its label is looked up. */
  facet!: string;

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
  matchedWords?: readonly string[];
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
  facets?: FacetType[];

  @Field(() => [CorrectionType], { description: 'Typing mistakes that were forgiven.' })
  corrections?: CorrectionType[];
}

/** GraphQL type `Kind`. */
@ObjectType('Kind', { description: 'What sort of thing an entry is. Plugins bring them.' })
export class KindType {
  @Field(() => String)
  id!: string;

  @Field(() => RoleEnum)
  role!: Role;

  @Field(() => String)
  plugin!: string;

  @Field(() => Boolean, { description: 'Organisations may publish entries of this kind themselves.' })
  publishable!: boolean;
}
