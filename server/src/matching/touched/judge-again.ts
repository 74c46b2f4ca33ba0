import { setImmediate as nextTurn } from 'node:timers/promises';
import type { GatherCandidate, GatherQuery } from '../../search/engine.ts';
import type { Asker } from '../need.ts';
import { plan, type PlannedQuery } from '../plan.ts';
import type { Matcher } from '../run.ts';
import { WEIGHTS } from '../weights.ts';
import type { ChangedEntries } from './changed-entries.ts';
import { wouldChange } from './enters.ts';
import type { Standing } from './standing.ts';

/** The queries of one need, which differ by role only, and the entries that could answer them. */
interface Asked {
  readonly name: string;
  readonly queries: readonly PlannedQuery[];
  readonly among: readonly string[];
}

/** The companies whose runs changed entries would change, by one question to the engine about these and their families alone. */
export async function judgeAgain(matcher: Matcher, changed: ChangedEntries, standings: readonly Standing[]): Promise<string[]> {
  const asked = standings.map(({ asker }) => askedOf(asker, changed, matcher));
  const { results } = await matcher.engine.gather(asked.flat().map(({ name, queries: [query], among }): GatherQuery => ({ ...query!, id: name, among })));
  const hits = new Map(results.map(({ id, candidates }) => [id, candidates]));
  const touched: string[] = [];
  for (const [place, standing] of standings.entries()) {
    if (isTouched(matcher, changed, standing, asked[place]!, hits)) touched.push(standing.asker.companyId);
    await nextTurn();
  }
  return touched;
}

function isTouched(
  { signals: plugins, registries: { thesaurus }, weights = WEIGHTS }: Matcher, { family, ids, priors }: ChangedEntries, { asker, need, bars }: Standing, asked: readonly Asked[],
  hits: ReadonlyMap<string, readonly GatherCandidate[]>,
): boolean {
  const lists = asked.flatMap(({ name, queries }) => queries.map((query) => ({ query, hits: hits.get(name)!.filter(({ id }) => family.get(id)!.role === query.role) })));
  return wouldChange({ asker, material: { candidates: family, lists, need }, plugins, thesaurus, weights, priors }, bars, ids);
}

/** What a company needs that an entry of the family could prove to answer; its own words may be answered by any. */
function askedOf(asker: Asker, { family, answers }: ChangedEntries, { registries: { thesaurus }, weights = WEIGHTS }: Matcher): Asked[] {
  const entries = [...family.values()];
  const queries = plan(asker, [...new Set(entries.map(({ role }) => role))], thesaurus, weights);
  return [...Map.groupBy(queries, ({ gap }) => gap)].flatMap(([gap, own]) => {
    const among = gap === undefined ? entries : entries.filter(({ id }) => own[0]!.concepts.some((concept) => answers.get(id)!.has(concept.id)));
    return among.length > 0 ? [{ name: `${asker.companyId} ${gap ?? 'own'}`, queries: own, among: among.map(({ id }) => id) }] : [];
  });
}
