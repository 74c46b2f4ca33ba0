import { Entry, Field, Float, ObjectType, RoleEnum } from '@innesto/schema/graphql';
import type { Role } from '@innesto/schema';

/** GraphQL type of an entry whose kind has no type of its own, or whose plugin is off. */
@ObjectType('CatalogueEntry', { implements: Entry, description: 'An entry whose kind brings no type of its own.' })
export class CatalogueEntry extends Entry {}

/** GraphQL type `SourceReference`: where a statement was read. */
@ObjectType('SourceReference')
export class SourceReference {
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

  @Field(() => String, { nullable: true })
  url?: string | null;

  @Field(() => String, { nullable: true })
  retrievedOn?: string | null;

  @Field(() => Boolean, { description: 'The last read of its source did not succeed.' })
  stale!: boolean;

  @Field(() => Boolean, { description: 'Its organisation changed something here.' })
  editedByPublisher!: boolean;
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
