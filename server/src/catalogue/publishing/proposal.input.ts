import { Field, Float, ID, InputType } from '@innesto/schema/graphql';
import { Day, Json } from '../../reading/scalars.ts';
import { WrittenInput } from './written.input.ts';

/** What an organisation wants its entry, or a new one, to say. Fields that are left out stay as they are. */
@InputType('ProposalInput')
export class ProposalInput extends WrittenInput {
  @Field(() => ID, { nullable: true, description: 'The entry to change. None = a new one of `kind`.' })
  entryId?: string | null;

  @Field(() => String, { nullable: true })
  kind?: string | null;

  @Field(() => ID, { nullable: true, description: 'For a new entry: which of my organisations offers it. None = the first by title that may.' })
  organisationId?: string | null;

  @Field(() => String, { nullable: true })
  province?: string | null;

  @Field(() => String, { nullable: true })
  municipality?: string | null;

  @Field(() => String, { nullable: true, description: 'Street and number, or the building.' })
  address?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Also to be had at a distance: by video, by telephone, on the Internet.' })
  remote?: boolean | null;

  @Field(() => Float, { nullable: true, description: 'Euro; 0 = free.' })
  amount?: number | null;

  @Field(() => String, { nullable: true })
  priceNoteIt?: string | null;

  @Field(() => String, { nullable: true })
  priceNoteEn?: string | null;

  @Field(() => String, { nullable: true })
  durationIt?: string | null;

  @Field(() => String, { nullable: true })
  durationEn?: string | null;

  @Field(() => Day, { nullable: true })
  validFrom?: string | null;

  @Field(() => Day, { nullable: true })
  validUntil?: string | null;

  @Field(() => String, { nullable: true, description: 'Where to read more or get in touch: http(s) or mailto.' })
  link?: string | null;

  @Field(() => Json, { nullable: true, description: 'The kind’s own attributes.' })
  attributes?: Record<string, unknown> | null;
}
