import { run, type Run } from '../../../src/matching/index.ts';
import type { PlannedQuery } from '../../../src/matching/plan.ts';
import type { MatchingWeights } from '../../../src/matching/weights.ts';
import type { Ranker } from '../ranker.ts';
import type { Seeded } from './seeded.ts';

/** Keys of the entries that answer a need, the best first, by the need's key. */
export type Lists = ReadonlyMap<string, readonly string[]>;

/** What the matcher makes of the demonstration. */
export interface Matched {
  /** By need: the entries that answer it, in the order of that answer. */
  readonly lists: Lists;
  /** By company: its list as it reads it. */
  readonly read: Lists;
  /** By need: what was asked for it. */
  readonly queries: ReadonlyMap<string, readonly PlannedQuery[]>;
}

/** Matches every company, with other weights when given. */
export async function matchAll({ house, needs, entries }: Seeded, weights?: MatchingWeights): Promise<Matched> {
  const lists = new Map<string, readonly string[]>();
  const read = new Map<string, readonly string[]>();
  const queries = new Map<string, readonly PlannedQuery[]>();
  const keys = (matches: Run['matches']): string[] => matches.map(({ scored }) => entries.get(scored.candidate.id)!.key);
  for (const [company, own] of Map.groupBy(needs, (need) => need.company.key)) {
    const made = await run({ ...house.matching, weights }, own[0]!.asker);
    read.set(company, keys(made.matches.toSorted((one, other) => one.overall - other.overall)));
    for (const need of own) {
      const asked = made.queries.filter((query) => query.gap === need.gap?.id);
      lists.set(need.key, keys(answersTo(asked, made)));
      queries.set(need.key, asked);
    }
  }
  return { lists, read, queries };
}

/** The matches that answer some queries, whatever brought them, the best answer first. */
function answersTo(asked: readonly PlannedQuery[], { matches }: Run): Run['matches'] {
  const worth = ({ scored }: Run['matches'][number]): number => Math.max(...asked.map(({ id }) => scored.inList.get(id) ?? 0));
  return matches.filter((match) => worth(match) > 0).toSorted((one, other) => worth(other) - worth(one) || one.overall - other.overall);
}

/** Asks a ranker of texts for every need, in Italian: it reads what the index holds of an entry, and knows no concepts. */
export async function rankAll({ needs, entries, documents }: Seeded, ranker: Ranker): Promise<Lists> {
  const rank = await ranker.open({ documents, locale: 'it' });
  const lists = new Map<string, readonly string[]>();
  for (const { key, text } of needs) lists.set(key, (await rank(text)).map((id) => entries.get(id)!.key));
  return lists;
}
