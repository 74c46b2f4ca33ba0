import { setImmediate as nextTurn } from 'node:timers/promises';
import type { GatherCandidate, GatherQuery } from '../../search/engine.ts';
import { plan, type PlannedQuery } from '../plan.ts';
import type { Matcher } from '../run.ts';
import { WEIGHTS } from '../weights.ts';
import type { ChangedEntries } from './changed-entries.ts';
import { wouldChange } from './enters.ts';
import type { Standing } from './standing.ts';

/** Whether changed entries would change the run of a company. */
export interface Question extends Standing {
  readonly changed: ChangedEntries;
}

/** The queries of one need, which differ by role only, and the entries that could answer them. */
interface Asked {
  readonly name: string;
  readonly queries: readonly PlannedQuery[];
  readonly among: readonly string[];
}

/** The companies whose run would change, by one question to the engine about the changed entries and their families alone. */
export async function judgeAgain(matcher: Matcher, questions: readonly Question[]): Promise<string[]> {
  const asked = questions.map((question) => askedOf(question, matcher));
  const { results } = await matcher.engine.gather(asked.flat().map(({ name, queries: [query], among }): GatherQuery => ({ ...query!, id: name, among })));
  const hits = new Map(results.map(({ id, candidates }) => [id, candidates]));
  const touched: string[] = [];
  for (const [place, question] of questions.entries()) {
    if (isTouched(matcher, question, asked[place]!, hits)) touched.push(question.asker.companyId);
    await nextTurn();
  }
  return touched;
}

function isTouched(
  { signals: plugins, registries: { thesaurus }, weights = WEIGHTS }: Matcher, { asker, need, bars, changed: { family, ids, priors } }: Question, asked: readonly Asked[],
  hits: ReadonlyMap<string, readonly GatherCandidate[]>,
): boolean {
  const lists = asked.flatMap(({ name, queries }) => queries.map((query) => ({ query, hits: hits.get(name)!.filter(({ id }) => family.get(id)!.role === query.role) })));
  return wouldChange({ asker, material: { candidates: family, lists, need }, plugins, thesaurus, weights, priors }, bars, ids);
}

/** What a company needs that an entry of the family could prove to answer; its own words may be answered by any. */
function askedOf({ asker, changed: { family, answers } }: Question, { registries: { thesaurus }, weights = WEIGHTS }: Matcher): Asked[] {
  const entries = [...family.values()];
  const queries = plan(asker, [...new Set(entries.map(({ role }) => role))], thesaurus, weights);
  return [...Map.groupBy(queries, ({ gap }) => gap)].flatMap(([gap, own]) => {
    const among = gap === undefined ? entries : entries.filter(({ id }) => own[0]!.concepts.some((concept) => answers.get(id)!.has(concept.id)));
    return among.length > 0 ? [{ name: `${asker.companyId} ${gap ?? 'own'}`, queries: own, among: among.map(({ id }) => id) }] : [];
  });
}
