import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoSource, loadDemo } from '../src/app/demo.ts';
import { readAsker, run, type Run } from '../src/matching/index.ts';
import { DATABASES, openTestHouse, type TestHouse } from '../testing/index.ts';
import { rankBiasedOverlap } from '../testing/rank-biased-overlap.ts';
import { freshIndex, MEILISEARCH, removeIndex } from '../testing/meilisearch.ts';

/** How far down a company reads. */
const READ = 10;

/** What a company of the demonstration reads first, in words that are the same on every database. */
interface Read {
  readonly company: string;
  readonly entries: readonly string[];
  readonly unserved: readonly string[];
  readonly unproved: readonly string[];
  /** Whose first reason is about something else than what they stand under. */
  readonly astray: readonly string[];
  /** Quotations that the entry does not hold. */
  readonly misquoted: readonly string[];
}

type Match = Run['matches'][number];

/** Whether the first reason proves what the match stands under: its first gap, or the company's own words. */
function isToThePoint({ gapIds, values }: Match, areas: ReadonlyMap<string, object>): boolean {
  const [first] = values;
  if (first === undefined || first.evidence.length === 0) return false;
  return gapIds.length > 0 ? first.message?.parameters['area'] === areas.get(gapIds[0]!) : ['own-words.request', 'own-words.taken-up', 'offers.request'].includes(first.message!.key);
}

/** What the reasons of a match put in quotation marks and its entry does not say, in that language. */
function misquoted({ scored: { candidate }, values }: Match): string[] {
  const says = (words: string, locale: 'it' | 'en'): boolean => `${candidate.title[locale]}\n${candidate.summary[locale]}`.includes(words);
  return values.flatMap(({ evidence }) => evidence).flatMap((proof) => {
    if (typeof proof === 'string') return proof.startsWith('concept:') || says(proof, 'it') ? [] : [proof];
    return 'concept' in proof ? (['it', 'en'] as const).flatMap((locale) => (says(proof.words[locale] ?? '', locale) ? [] : [proof.words[locale]!])) : [];
  });
}

const found = new Map<string, readonly Read[]>();

const index = freshIndex();

/** Every database with the engine in the process, and a real Meilisearch where there is one. */
const HOUSES = [
  ...DATABASES.map((database) => ({ where: `the ${database} database`, furniture: { database } })),
  ...MEILISEARCH.map(({ url, key }) => ({ where: 'Meilisearch', furniture: { config: { meiliUrl: url, meiliKey: key, meiliIndex: index } } })),
];

describe.each(HOUSES)('the matches of the seeded companies on $where', { timeout: 240_000 }, ({ where, furniture }) => {
  let house: TestHouse;
  let read: Read[];

  beforeAll(async () => {
    house = await openTestHouse({ ...furniture, sources: [demoSource] });
    await house.readAll();
    await loadDemo(house, () => undefined);
    const { rows } = await sql<{ id: string; name: string }>`select id, name from company order by name`.execute(house.database.kysely);
    read = [];
    for (const { id, name } of rows) read.push(await readFirst(id, name));
    found.set(where, read);
  }, 240_000);
  afterAll(async () => {
    await house.close();
    await removeIndex(index);
  });

  async function readFirst(id: string, company: string): Promise<Read> {
    const asker = (await readAsker(house.database, id))!;
    const { matches } = await run(house.matching, asker);
    const first = matches.toSorted((one, other) => one.overall - other.overall).slice(0, READ);
    const serves = (among: typeof matches, gap: string): boolean => among.some(({ gapIds }) => gapIds.includes(gap));
    const severe = asker.gaps.filter(({ severe: is }) => is);
    return {
      company, entries: first.map(({ scored }) => scored.candidate.title.it),
      unserved: severe.filter(({ id: gap }) => serves(matches, gap) && !serves(first, gap)).map(({ area }) => area),
      unproved: matches.filter(({ values }) => !values.some(({ signal, evidence }) => ['gap', 'offers', 'own-words'].includes(signal) && evidence.length > 0)).map(({ scored }) => scored.candidate.title.it),
      astray: matches.filter((match) => !isToThePoint(match, new Map(asker.gaps.map((gap) => [gap.id, gap.areaName])))).map(({ scored }) => scored.candidate.title.it),
      misquoted: matches.flatMap(misquoted),
    };
  }

  it('are of more than thirty companies, each with something to read', () => {
    expect(read.length).toBeGreaterThan(30);
    expect(read.filter(({ entries }) => entries.length < READ)).toEqual([]);
  });

  it('serve every severe gap that the catalogue can serve among the first ten', () => {
    expect(read.filter(({ unserved }) => unserved.length > 0)).toEqual([]);
  });

  it('all quote their evidence, as the entry says it', () => {
    expect(read.flatMap(({ unproved }) => unproved)).toEqual([]);
    expect(read.flatMap(({ misquoted: wrong }) => wrong)).toEqual([]);
  });

  it('tell first why they stand where they do: for their gap, or for the company’s own words', () => {
    expect(read.flatMap(({ astray }) => astray)).toEqual([]);
  });
});

if (DATABASES.length > 1) {
  describe('the matches of the seeded companies', () => {
    it('are the same on every database', () => {
      const [first, ...others] = HOUSES.slice(0, DATABASES.length).map(({ where }) => found.get(where));
      expect(others).toEqual(DATABASES.slice(1).map(() => first));
    });
  });
}

describe.each(MEILISEARCH)('the matches of the seeded companies with Meilisearch', () => {
  it('are those of the engine in the process, but for what stands far down', () => {
    const [embedded, meilisearch] = [found.get(HOUSES[0]!.where)!, found.get(HOUSES.at(-1)!.where)!];
    const agreement = embedded.map(({ company, entries }, place) => ({ company, overlap: rankBiasedOverlap(entries, meilisearch[place]!.entries) }));
    expect(agreement.filter(({ overlap }) => overlap < 0.95)).toEqual([]);
  });
});
