import { sql } from 'kysely';
import { requirePromoter } from '../../accounts/index.ts';
import { followedCompany } from '../../companies/index.ts';
import { readAsker } from '../asker.ts';
import type { Explained } from '../explain.ts';
import type { MatchingContext } from '../matching.context.ts';
import type { Asker } from '../need.ts';
import { find, rank } from '../run.ts';
import { checkPriorities } from './check-priorities.ts';

/** Companies that an effect is shown on. */
const COMPANIES = 10;

/** Entries that are shown of each list. */
const FIRST = 5;

/** An entry with its places among all, as it is and as it would be; none where it would not be kept. */
export interface PlaceChange {
  readonly entryId: string;
  readonly before?: number;
  readonly after?: number;
}

/** What a company finds first, and what it would. */
export interface EffectOnCompany {
  readonly companyId: string;
  readonly before: readonly PlaceChange[];
  readonly after: readonly PlaceChange[];
}

/**
 * What giving priority to these concepts would do to the lists of some companies that the viewer's hub follows, those that
 * were assessed last. Nothing is stored. Throws `FORBIDDEN`, `INPUT_INVALID`, `SEARCH_UNAVAILABLE`.
 */
export async function priorityEffect(context: MatchingContext, given: readonly string[]): Promise<EffectOnCompany[]> {
  const { viewer, database, registries } = context;
  const { hubId } = requirePromoter(viewer);
  const concepts = checkPriorities(given, registries.thesaurus);
  const { rows } = await sql<{ id: string; hub: string }>`select company.id, hub.name as hub from company join hub on hub.id = ${hubId}::uuid
    where ${followedCompany(viewer)((column) => sql.ref(`company.${column}`))}
    order by company.assessed_at desc nulls last, company.id limit ${COMPANIES}`.execute(database.kysely);
  const effects: (EffectOnCompany | undefined)[] = [];
  for (const { id, hub } of rows) effects.push(await effectOn(context, id, { hub, concepts }));
  return effects.filter((effect) => effect !== undefined);
}

async function effectOn({ matching }: MatchingContext, companyId: string, priorities: NonNullable<Asker['priorities']>): Promise<EffectOnCompany | undefined> {
  const asker = await readAsker(matching.database, companyId);
  if (!asker) return undefined;
  const found = await find(matching, asker);
  const before = await rank(matching, asker, found);
  const after = await rank(matching, { ...asker, priorities }, found);
  return { companyId, ...compare(before.matches, after.matches) };
}

type Listed = Pick<Explained, 'overall'> & { readonly scored: { readonly candidate: { readonly id: string } } };

/** The first entries of each list, each with its places in both. Pure. */
export function compare(now: readonly Listed[], changed: readonly Listed[]): Pick<EffectOnCompany, 'before' | 'after'> {
  const places = (list: readonly Listed[]) => new Map(list.map(({ scored: { candidate }, overall }) => [candidate.id, overall]));
  const [before, after] = [places(now), places(changed)];
  const first = (list: ReadonlyMap<string, number>): PlaceChange[] => [...list]
    .toSorted(([, one], [, other]) => one - other).slice(0, FIRST).map(([entryId]) => ({ entryId, before: before.get(entryId), after: after.get(entryId) }));
  return { before: first(before), after: first(after) };
}
