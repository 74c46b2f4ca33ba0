import type { GraphQLResolveInfo } from 'graphql';
import { sql } from 'kysely';
import { Info } from 'type-graphql';
import { z } from 'zod';
import type { LocalizedText } from '@innesto/schema';
import { Arg, Args, Ctx, Entry, FieldResolver, ID, Mutation, Query, Resolver, Root } from '@innesto/schema/graphql';
import { requirePerson, ReviewState } from '../../accounts/index.ts';
import type { RequestContext } from '../../context.ts';
import { knownId, parseInput, wordsInput } from '../../input.ts';
import { PageArgs, preloaded } from '../../reading/connection.type.ts';
import { inLocale, LocaleArgs } from '../../reading/locale.args.ts';
import type { Connection } from '../../reading/page.ts';
import { columns, type Row, type Sql, type Views } from '../../reading/view.ts';
import { propose, withdraw } from './propose.ts';
import { readableProposal } from './proposal.access.ts';
import { ProposalInput } from './proposal.input.ts';
import { ChangeType, ProposalConnection, ProposalType } from './proposal.type.ts';
import { review } from './review.ts';

const Comment = z.object({ comment: wordsInput().nullable().optional() });

type ProposalRow = Readonly<Record<string, unknown>> & { fields: Record<string, unknown>; before: Record<string, unknown>; kind: string };

const publishers = (me: Row): Sql => sql`(select entry_id from organisation_member where user_id = ${me('id')})`;

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
      title: (row) => sql`coalesce(${row('fields')} -> 'title', (select entry.title from entry where entry.id = ${row('entry_id')}))`,
      entry: (row, call) => call.one('Entry', (entry) => sql`${entry('id')} = ${row('entry_id')}`),
      organisation: (row, call) => call.one('Entry', (entry) => sql`${entry('id')} = ${row('organisation_id')}`),
    },
  },
  Me: {
    fields: {
      organisation: (me, call) => call.one('Entry', (entry) => sql`${entry('id')} in ${publishers(me)}`),
      publishableKinds: (me) => sql`(select coalesce(jsonb_agg(distinct entry.plugin), '[]') from entry where entry.id in ${publishers(me)})`,
    },
  },
};

/** Publishing: organisations propose, promoters decide. */
@Resolver(() => ProposalType)
export class ProposalResolver {
  @Query(() => ProposalConnection, { description: 'Of the own organisation, and those to review. The newest first.' })
  async proposals(
    @Args(() => PageArgs) page: PageArgs, @Ctx() { reader, viewer }: RequestContext, @Info() info: GraphQLResolveInfo,
    @Arg('state', () => ReviewState, { nullable: true }) state?: string,
  ): Promise<Connection> {
    requirePerson(viewer);
    return reader.page('Proposal', info, viewer, {
      where: (row) => sql`${readableProposal(viewer)(row)} ${state ? sql`and ${row('state')} = ${state}` : sql``}`,
      order: (row) => [{ by: row('created_at'), type: 'timestamptz', descending: true }, { by: row('id'), type: 'uuid', descending: true }],
    }, page);
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
    return reader.one('Proposal', info, viewer, (row) => sql`${row('id')} = ${id}::uuid and ${readableProposal(viewer)(row)}`);
  }
}
