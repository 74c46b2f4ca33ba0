import { sameText, type LocalizedText } from '@innesto/schema';
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from '@innesto/schema/graphql';
import { errors } from '../../errors.ts';
import { requireAdministrator } from '../../accounts/index.ts';
import type { RequestContext } from '../../context.ts';
import { inLocale, LocaleArgs } from '../../reading/locale.args.ts';
import type { AdmittedPlugin, Admission } from '../admit.ts';
import type { PluginProblem } from '../problem.ts';
import { readStatus, type StoredRead, type StoredStatus } from './read-status.ts';
import { PluginProblemType, PluginStatusType, RefusedRecordType, SignalStatusType, SourceStatusType } from './plugin-status.type.ts';

/** What the status page needs beside the usual context. */
export interface HostContext extends RequestContext {
  readonly admission: Admission;
  /** Reads a source now; resolves when it is read. */
  readSource(id: string): Promise<void>;
  signalFailures(id: string): { readonly failures: number; readonly degraded: boolean };
}

/** How the listed plugins do. Anybody may read states; problems and refused records are for administrators. */
@Resolver(() => PluginStatusType)
export class PluginStatusResolver {
  @Query(() => [PluginStatusType], { description: 'How every listed plugin does.' })
  async plugins(@Ctx() context: HostContext): Promise<unknown[]> {
    const stored = await readStatus(context.database);
    const admitted = context.admission.admitted.map((plugin) => running(plugin, stored, context));
    const refused = [...Map.groupBy(context.admission.problems, ({ plugin }) => plugin)].map(([id, problems]) => refusedStatus(id, problems, context));
    return [...admitted, ...refused];
  }

  @Mutation(() => SourceStatusType, { description: 'Reads a source now. For administrators.' })
  async readSource(@Arg('id', () => ID) id: string, @Ctx() context: HostContext): Promise<unknown> {
    requireAdministrator(context.viewer);
    const source = context.registries.sources.get(id);
    if (!source) throw errors.notFound('source', id);
    await context.readSource(id);
    return sourceStatus(source, (await readStatus(context.database)).reads.get(id), true);
  }

  @FieldResolver(() => String)
  name(@Root() plugin: { name: LocalizedText }, @Ctx() context: RequestContext, @Args(() => LocaleArgs) { locale }: LocaleArgs): string {
    return inLocale(plugin.name, context, locale);
  }
}

/** Wording of a problem. */
@Resolver(() => PluginProblemType)
export class PluginProblemResolver {
  @FieldResolver(() => String)
  message(@Root() problem: PluginProblem, @Ctx() context: RequestContext, @Args(() => LocaleArgs) { locale }: LocaleArgs): string {
    return inLocale(problem.message, context, locale);
  }

  @FieldResolver(() => String)
  cure(@Root() problem: PluginProblem, @Ctx() context: RequestContext, @Args(() => LocaleArgs) { locale }: LocaleArgs): string {
    return inLocale(problem.cure, context, locale);
  }
}

/** Why a record was refused. */
@Resolver(() => RefusedRecordType)
export class RefusedRecordResolver {
  @FieldResolver(() => String)
  reason(@Root() record: { reason: LocalizedText }, @Ctx() context: RequestContext, @Args(() => LocaleArgs) { locale }: LocaleArgs): string {
    return inLocale(record.reason, context, locale);
  }
}

/** Title of a source, and what its read came to, in words. */
@Resolver(() => SourceStatusType)
export class SourceStatusResolver {
  @FieldResolver(() => String)
  title(@Root() source: { title: LocalizedText }, @Ctx() context: RequestContext, @Args(() => LocaleArgs) { locale }: LocaleArgs): string {
    return inLocale(source.title, context, locale);
  }

  @FieldResolver(() => String, { nullable: true })
  message(@Root() source: { message: LocalizedText | null }, @Ctx() context: RequestContext, @Args(() => LocaleArgs) { locale }: LocaleArgs): string | null {
    return source.message ? inLocale(source.message, context, locale) : null;
  }
}

/** Name of a signal. */
@Resolver(() => SignalStatusType)
export class SignalStatusResolver {
  @FieldResolver(() => String)
  name(@Root() signal: { name: LocalizedText }, @Ctx() context: RequestContext, @Args(() => LocaleArgs) { locale }: LocaleArgs): string {
    return inLocale(signal.name, context, locale);
  }
}

function running({ plugin, contribution }: AdmittedPlugin, stored: StoredStatus, context: HostContext): object {
  const { id, name, version, contract } = plugin;
  const sources = (contribution.sources ?? []).map((source) => sourceStatus(source, stored.reads.get(source.id), context.viewer.administrator));
  const signals = (contribution.signals ?? []).map((signal) => ({ id: signal.id, name: signal.label, ...context.signalFailures(signal.id) }));
  const degraded = sources.some((source) => source.stale) || signals.some((signal) => signal.degraded);
  return {
    id, name, version, contract, sources, signals, problems: [], state: degraded ? 'degraded' : 'running',
    kinds: [...context.registries.kinds.values()].filter((kind) => kind.plugin === id)
      .map((kind) => ({ ...kind, publishable: kind.publishable ?? false, count: stored.kinds.get(kind.id) ?? 0 })),
    entries: stored.entries.get(id) ?? 0,
    illustrative: stored.illustrative.get(id) ?? 0,
    unmappedTerms: stored.terms.get(id) ?? [],
  };
}

function refusedStatus(id: string, problems: readonly PluginProblem[], { viewer }: HostContext): object {
  return {
    id, name: sameText(id), version: '', contract: '', state: 'refused', problems: viewer.administrator ? problems : [],
    kinds: [], sources: [], signals: [], unmappedTerms: [], entries: 0, illustrative: 0,
  };
}

function sourceStatus({ id, title }: { id: string; title: LocalizedText }, read: StoredRead | undefined, administrator: boolean) {
  return {
    id, title, state: read?.state ?? 'unread', lastReadAt: read?.finished_at ?? null, stale: read !== undefined && read.state !== 'done',
    read: read?.read ?? 0, added: read?.added ?? 0, changed: read?.changed ?? 0, retired: read?.retired ?? 0,
    refusedCount: read?.refused_count ?? 0, refused: administrator ? (read?.refused ?? []) : [],
    message: administrator ? (read?.message ?? null) : null,
  };
}
