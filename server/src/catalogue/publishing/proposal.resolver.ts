import type { GraphQLResolveInfo } from 'graphql';
import { sql } from 'kysely';
import { Info } from 'type-graphql';
import { z } from 'zod';
import type { LocalizedText } from '@innesto/schema';
import { Arg, Args, ArgsType, Ctx, Entry, Field, FieldResolver, ID, Mutation, Query, Resolver, Root } from '@innesto/schema/graphql';
import { requirePerson, ReviewState } from '../../accounts/index.ts';
import type { RequestContext } from '../../context.ts';
import { isId, knownId, parseInput, wordsInput } from '../../input.ts';
import { PageArgs, preloaded } from '../../reading/connection.type.ts';
import { inLocale, LocaleArgs } from '../../reading/locale.args.ts';
import type { Connection } from '../../reading/page.ts';
import { columns, type Row, type Views } from '../../reading/view.ts';
import { byTitle, published } from '../entry.view.ts';
import { propose, withdraw } from './propose.ts';
import { proposedBy, readableProposal, reviewable, reviewers } from './proposal.access.ts';
import { ProposalInput } from './proposal.input.ts';
import { ChangeType, ProposalConnection, ProposalType } from './proposal.type.ts';
import { review } from './review.ts';

const Comment = z.object({ comment: wordsInput().nullable().optional() });

type ProposalRow = Readonly<Record<string, unknown>> & { fields: Record<string, unknown>; before: Record<string, unknown>; kind: string };

/** A person publishes for a handful of organisations; an answer holds this many. */
const MAXIMUM_ORGANISATIONS = 50;

const ownOrganisations = (me: Row) => ({
  where: (entry: Row) => sql`(${published(entry)} and ${entry('id')} in (select entry_id from organisation_member where user_id = ${me('id')}))`,
  order: byTitle,
});

/** How proposals are read. Their titles come from what is proposed, else from what stands. */
export const proposalViews: Views = {
  Proposal: {
    table: 'proposal',
    always: ['id', 'kind', 'fields', 'before'],
    fields: {
      ...columns({ id: 'id', kind: 'kind', state: 'state', comment: 'comment', createdAt: 'created_at', reviewedAt: 'reviewed_at', fields: 'fields', before: 'before' }),
      kindName: (row) => row('kind'),
      changes: (row) => row('fields'),
      fromSource: (row) => sql`${row('proposed_by')} like 'source:%'`,
      reviewable: (row, { viewer }) => sql`coalesce(${row('state')} = 'pending' and ${reviewable(viewer)(row)}, false)`,
      reviewers,
      title: (row) => sql`coalesce(${row('fields')} -> 'title', (select entry.title from entry where entry.id = ${row('entry_id')}))`,
      entry: (row, call) => call.one('Entry', (entry) => sql`${entry('id')} = ${row('entry_id')}`),
      organisation: (row, call) => call.one('Entry', (entry) => sql`${entry('id')} = ${row('organisation_id')}`),
    },
  },
  Me: {
    fields: {
      organisation: (me, call) => sql`${call.many('Entry', { ...ownOrganisations(me), limit: 1 })} -> 0`,
      organisations: (me, call) => call.many('Entry', { ...ownOrganisations(me), limit: MAXIMUM_ORGANISATIONS }),
      publishableKinds: (me) => sql`(select coalesce(jsonb_agg(distinct entry.plugin), '[]') from entry
        where ${ownOrganisations(me).where((column) => sql.ref(`entry.${column}`))})`,
    },
  },
};

@ArgsType()
class ProposalsArgs extends PageArgs {
  @Field(() => ReviewState, { nullable: true })
  state?: string;

  @Field(() => Boolean, { defaultValue: false, description: 'Only what my own organisation proposed.' })
  own!: boolean;

  @Field(() => ID, { nullable: true, description: 'Only what is about this entry.' })
  entryId?: string;
}

/** Publishing: organisations propose, promoters decide. */
@Resolver(() => ProposalType)
export class ProposalResolver {
  @Query(() => ProposalConnection, { description: 'Of the own organisation, and those to review. The newest first.' })
  async proposals(
    @Args(() => ProposalsArgs) { state, own, entryId, ...page }: ProposalsArgs, @Ctx() { reader, viewer }: RequestContext, @Info() info: GraphQLResolveInfo,
  ): Promise<Connection> {
    requirePerson(viewer);
    const about = entryId ? knownId('entry', entryId) : undefined;
    return reader.page('Proposal', info, { viewer }, {
      where: (row) => sql`${(own ? proposedBy : readableProposal)(viewer)(row)}
        ${state ? sql`and ${row('state')} = ${state}` : sql``} ${about ? sql`and ${row('entry_id')} = ${about}::uuid` : sql``}`,
      order: (row) => [{ by: row('created_at'), type: 'timestamptz', descending: true }, { by: row('id'), type: 'uuid', descending: true }],
    }, page);
  }

  @Query(() => ProposalType, { nullable: true, description: 'One proposal: of the own organisation, or to review.' })
  async proposal(@Arg('id', () => ID) id: string, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    requirePerson(context.viewer);
    return isId(id) ? ((await this.#read(context, info, id)) ?? null) : null;
  }

  @Mutation(() => ProposalType, { description: 'Puts a change of an own entry, or a new one, before the reviewers.' })
  async proposeEntry(@Arg('input', () => ProposalInput) input: ProposalInput, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.#read(context, info, await propose(context, input));
  }

  @Mutation(() => ProposalType, { description: 'Takes an own proposal back.' })
  async withdrawProposal(@Arg('id', () => ID) id: string, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    requirePerson(context.viewer);
    await withdraw(context, knownId('proposal', id));
    return this.#read(context, info, id);
  }

  @Mutation(() => ProposalType, { description: 'Publishes a proposal, or turns it down. For promoters of its territory.' })
  async reviewProposal(
    @Arg('id', () => ID) id: string, @Arg('approve', () => Boolean) approve: boolean,
    @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo,
    @Arg('comment', () => String, { nullable: true }) given?: string,
  ): Promise<unknown> {
    const { comment } = parseInput(Comment, { comment: given });
    await review(context, knownId('proposal', id), approve, comment ?? undefined);
    return this.#read(context, info, id);
  }

  @FieldResolver(() => String)
  kindName(@Root() proposal: ProposalRow, @Ctx() context: RequestContext, @Args(() => LocaleArgs) { locale }: LocaleArgs): string {
    const kind = context.registries.kinds.get(proposal.kind);
    return kind ? inLocale(kind.name, context, locale) : proposal.kind;
  }

  @FieldResolver(() => String)
  title(@Root() proposal: ProposalRow, @Ctx() context: RequestContext, @Args(() => LocaleArgs) { locale }: LocaleArgs): string {
    return inLocale(proposal['title'] as LocalizedText, context, locale);
  }

  @FieldResolver(() => [ChangeType])
  changes(@Root() { fields, before }: ProposalRow): ChangeType[] {
    return Object.entries(fields).map(([field, after]) => ({ field, before: before[field] ?? null, after }));
  }

  @FieldResolver(() => Entry, { nullable: true, description: 'The entry as it stands; none for a new one that is not published yet.' })
  entry(@Root() proposal: ProposalRow, @Info() info: GraphQLResolveInfo): unknown {
    return preloaded(proposal, info);
  }

  @FieldResolver(() => Entry)
  organisation(@Root() proposal: ProposalRow, @Info() info: GraphQLResolveInfo): unknown {
    return preloaded(proposal, info);
  }

  async #read({ reader, viewer }: RequestContext, info: GraphQLResolveInfo, id: string): Promise<unknown> {
    return reader.one('Proposal', info, { viewer }, (row) => sql`${row('id')} = ${id}::uuid and ${readableProposal(viewer)(row)}`);
  }
}
