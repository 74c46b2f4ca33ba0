import { sql } from 'kysely';
import type { House } from '../../src/app/house.ts';
import { readAsker, REFRESH, run, type Matcher, type Run } from '../../src/matching/index.ts';
import { storeRun } from '../../src/matching/store.ts';
import { companiesTouched } from '../../src/matching/touched/find-touched.ts';
import { catalogueOf } from '../synthetic/plugin.ts';
import { enterCompanies } from './many-companies.ts';

/** Companies that are checked: each is matched sixteen times. */
const CHECKED = Number(process.env['BENCH_CHECKED'] ?? 50);

/** The matches of each company. */
type Runs = ReadonlyMap<string, Run>;

/** Something that happens to the catalogue: the numbers of the entries that change, and the catalogue after it. */
type Change = readonly [what: string, numbers: readonly number[], size: number, edited?: number];

/**
 * Enters some companies, changes entries for real and makes the matches anew, each time with the changed entries and without
 * them: where that differs, before or after, the change touches. What came up behind an old entry is not taken for its own
 * part, and what fell behind the end of a full list because of a new one is told apart. Fails when a touched company was not found.
 */
export async function checkTouched(house: House, size: number): Promise<void> {
  const [partner, offer] = [5, 7];
  const changes: readonly Change[] = [
    ['a new partner', [size], size + 1], ['a new offer', [size + 1], size + 2], ['an edited offer', [offer], size + 2, offer],
    ['the same changed back and an edited partner', [offer, partner], size + 2, partner], ['the same changed back and an offer taken out', [partner, size + 1], size + 1],
  ];
  await enterCompanies(house, 1, CHECKED);
  let before = await runsOf(house.matching);
  await store(house, before);
  for (const change of changes) before = await checkOne(house, before, change);
}

async function checkOne(house: House, before: Runs, [what, numbers, size, edited]: Change): Promise<Runs> {
  const old = await idsOf(house, numbers);
  const beforeWithout = old.length > 0 ? await runsOf(without(house.matching, old, 0)) : before;
  await house.read(catalogueOf(size, { edited }));
  const changed = await idsOf(house, numbers);
  const touched = new Set<string>();
  for await (const page of companiesTouched(house.matching, changed, REFRESH)) for (const id of page) touched.add(id);
  const after = await runsOf(house.matching);
  const afterWithout = await runsOf(without(house.matching, changed, changed.length));
  const companies = [...before.keys()];
  const moved = companies.filter((id) => said(before, id) !== said(beforeWithout, id) || said(after, id) !== said(afterWithout, id));
  const notFound = moved.filter((id) => !touched.has(id));
  const shorter = await runsOf(without(house.matching, changed, 0), notFound);
  const missed = notFound.filter((id) => said(before, id) !== said(beforeWithout, id) || said(after, id) !== said(shorter, id));
  const others = companies.filter((id) => !moved.includes(id) && order(before, id) !== order(after, id));
  process.stdout.write(`${what}: changes the matches of ${moved.length} of ${companies.length} companies; touches ${touched.size}, ${touched.size - (moved.length - notFound.length)} of them for nothing; missed ${missed.length}, beside ${notFound.length - missed.length} of whose lists it only took the end; `
    + `of ${others.length} others some places change because words are counted otherwise, or something came up from behind the end of a list\n`);
  if (missed.length > 0) process.exitCode = 1;
  await store(house, after);
  return after;
}

async function store({ database, matching }: House, runs: Runs): Promise<void> {
  for (const [id, made] of runs) await database.transaction((transaction) => storeRun(transaction, matching, id, made));
}

async function runsOf(matcher: Matcher, companies?: readonly string[]): Promise<Runs> {
  const ids = companies ?? (await sql<{ id: string }>`select id from company`.execute(matcher.database.kysely)).rows.map(({ id }) => id);
  const runs = new Map<string, Run>();
  for (const id of ids) runs.set(id, await run(matcher, (await readAsker(matcher.database, id))!));
  return runs;
}

/** A matcher to which some entries are not there, while their words are counted; `more` is how many come up in their place from behind the end of a list. */
function without(matcher: Matcher, ids: readonly string[], more: number): Matcher {
  const gather: Matcher['engine']['gather'] = async (queries) => {
    const { version, results } = await matcher.engine.gather(queries.map((query) => ({ ...query, limit: query.limit! + more })));
    return { version, results: results.map(({ id, candidates }, place) => ({ id, candidates: candidates.filter((candidate) => !ids.includes(candidate.id)).slice(0, queries[place]!.limit) })) };
  };
  return { ...matcher, engine: Object.assign(Object.create(matcher.engine) as Matcher['engine'], { gather }) };
}

/** Everything that a company reads. */
function said(runs: Runs, company: string): string {
  return JSON.stringify(runs.get(company)!.matches.map(({ scored, overall, gapIds, values, missing }) => [scored.candidate.id, overall, scored.score, gapIds, values, missing]));
}

function order(runs: Runs, company: string): string {
  return runs.get(company)!.matches.map(({ scored }) => scored.candidate.id).join();
}

async function idsOf({ database: { kysely } }: House, numbers: readonly number[]): Promise<string[]> {
  return (await sql<{ id: string }>`select id from entry where source_key = any(${numbers.map(String)}::text[])`.execute(kysely)).rows.map(({ id }) => id);
}
