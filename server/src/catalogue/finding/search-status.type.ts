import { Field, Float, Int, ObjectType } from '@innesto/schema/graphql';

/** GraphQL type `SearchStatus`. */
@ObjectType('SearchStatus', { description: 'How search does, seen from the process that answers.' })
export class SearchStatusType {
  @Field(() => String, { description: 'embedded or meilisearch.' })
  engine!: string;

  @Field(() => Boolean)
  healthy!: boolean;

  @Field(() => String, { nullable: true, description: 'What failed last, when it is not healthy.' })
  failure?: string | null;

  @Field(() => Int, { description: 'Entries whose words this process counts.' })
  entries!: number;

  @Field(() => Int, { nullable: true, description: 'Entries that an engine outside of this process holds.' })
  indexed?: number | null;

  @Field(() => Float, { nullable: true, description: 'Bytes that they take there.' })
  bytes?: number | null;

  @Field(() => Int, { description: 'Changes of the catalogue that the index does not have yet.' })
  waitingChanges!: number;

  @Field(() => Float, { description: 'Seconds that the oldest of them waits.' })
  lagSeconds!: number;
}
