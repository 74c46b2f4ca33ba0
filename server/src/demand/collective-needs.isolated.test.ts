import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { countStatements } from '../../testing/count-statements.ts';
import { DATABASES, openTestHouse, type TestHouse } from '../../testing/index.ts';
import { directory, record, tool, workshops } from '../../testing/workshops.ts';
import type { Viewer } from '../context.ts';
import { Refusal } from '../errors.ts';
import { company, file, type Asks } from './testing.ts';

const ASK = `query ($first: Int, $after: String) { collectiveNeeds(first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes {
  id concepts { id } companyCount severeCount areas(locale: en) companies(first: 2) { totalCount nodes { name } }
  serving { companyCount entry { title } } } } }`;

describe.each(DATABASES)('collective needs on the %s database', (database) => {
  let house: TestHouse;
  let hub: string;
  let promoter: Viewer;
  let entries: Record<string, string>;

  const ask = async (variables: object = {}, viewer: Viewer | undefined = promoter) => {
    const { data, errors = [] } = await house.ask(viewer, ASK, { first: 20, ...variables });
    return { page: data?.collectiveNeeds, codes: errors.map(({ originalError, message }) => (originalError instanceof Refusal ? originalError.code : message)) };
  };
  const needs = async () => (await ask()).page.nodes;
  const concepts = async (): Promise<string[][]> => (await needs()).map((need: any) => need.concepts.map(({ id }: { id: string }) => id));
  const followed = (name: string, ...gaps: readonly Asks[]) => company(house, name, gaps, hub);
  /** Puts entries into the current matches of a company, for all its gaps. */
  const match = async (companyId: string, ...keys: readonly string[]): Promise<void> => {
    await sql`with run as (insert into match_run (company_id, version, queries, need) values (${companyId}, '1', '[]', '{}') returning id)
      insert into match (run_id, company_id, entry_id, role, place, overall, score, gap_ids, signal_values, missing)
      select run.id, ${companyId}, entry.id, entry.role, 1, 1, 0.5, array(select gap.id from gap where gap.company_id = ${companyId}), '[]', '{}'
      from run cross join entry where entry.id = any(${keys.map((key) => entries[key]!)}::uuid[])`.execute(house.database.kysely);
  };

  beforeAll(async () => {
    house = await openTestHouse({ database, plugins: [workshops] });
    await house.read(directory('directory', [
      record('robots', { concepts: ['robotics'] }), record('arms', { concepts: ['collaborative-robotics'] }), record('shop', { concepts: ['e-commerce'] }),
      record('tool', { kind: tool.id, concepts: ['robotics'] }),
    ]));
    const { rows } = await sql<{ key: string; id: string }>`select source_key as key, id from entry`.execute(house.database.kysely);
    entries = Object.fromEntries(rows.map(({ key, id }) => [key, id]));
    hub = await house.hub(['RE']);
    promoter = await house.person({ hub });
  });
  beforeEach(() => sql`delete from company`.execute(house.database.kysely));
  afterAll(() => house.close());

  it('are for promoters, of the companies that let their hub follow them', async () => {
    for (const name of ['Uno', 'Due']) await followed(name, { concepts: { robotics: 1 } });
    const elsewhere = await house.person({ hub: await house.hub(['MO']) });
    expect((await ask({}, elsewhere)).page).toMatchObject({ totalCount: 0, nodes: [] });
    for (const viewer of [await house.person(), await house.person({ administrator: true })]) expect((await ask({}, viewer)).codes).toEqual(['FORBIDDEN']);
    expect((await house.ask(undefined, ASK)).errors![0]!.originalError).toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(await concepts()).toEqual([['robotics']]);
    await sql`update company set hub_consent = false, consent_changed_at = now() where name = 'Due'`.execute(house.database.kysely);
    expect(await concepts()).toEqual([]);
  });

  it('are what at least two need most, those of most companies first, then the severe ones', async () => {
    await followed('Uno', { concepts: { robotics: 1, crm: 0.9, mes: 0.4 }, severe: true, area: 'production' });
    await followed('Due', { concepts: { robotics: 0.8, crm: 1 } }, { concepts: { 'e-commerce': 1 }, severe: true, area: 'sales' });
    await followed('Tre', { concepts: { crm: 1, mes: 1 }, area: 'sales' }, { concepts: { 'e-commerce': 1 }, severe: true });
    expect((await needs()).map(({ concepts: [{ id }], companyCount, severeCount, areas }: any) => [id, companyCount, severeCount, areas])).toEqual([
      ['crm', 3, 1, ['Area production', 'Area sales']], ['e-commerce', 2, 2, ['Area production', 'Area sales']], ['robotics', 2, 1, ['Area production']],
    ]);
  });

  it('are one need where the very same gaps need several concepts', async () => {
    for (const name of ['Uno', 'Due']) await followed(name, { concepts: { robotics: 1, mes: 1 } });
    await followed('Tre', { concepts: { crm: 1 } });
    expect(await concepts()).toEqual([['mes', 'robotics']]);
  });

  it('are those of the last assessment that was filed', async () => {
    const one = await followed('Uno', { concepts: { robotics: 1 } });
    await followed('Due', { concepts: { robotics: 1 } });
    await file(house, one, [{ concepts: { crm: 1 } }]);
    expect(await concepts()).toEqual([]);
  });

  it('name their companies, page by page', async () => {
    for (const name of ['Zeta', 'Alfa', 'Èco']) await followed(name, { concepts: { robotics: 1 } });
    expect((await needs())[0].companies).toEqual({ totalCount: 3, nodes: [{ name: 'Alfa' }, { name: 'Èco' }] });
  });

  it('are asked for one by one too', async () => {
    for (const name of ['Uno', 'Due']) await followed(name, { concepts: { robotics: 1, mes: 1 } });
    const one = async (id: string) => (await house.ask(promoter, 'query ($id: ID!) { collectiveNeed(id: $id) { id companies { totalCount } } }', { id })).data.collectiveNeed;
    expect(await one('mes')).toEqual({ id: 'mes', companies: { totalCount: 2 } });
    for (const id of ['robotics', 'crm', 'x', 'a\0']) expect(await one(id)).toBeNull();
  });

  it('come page by page, each once', async () => {
    const gaps: Asks[] = ['robotics', 'crm', 'mes', 'e-commerce', 'cybersecurity'].map((concept) => ({ concepts: { [concept]: 1 } }));
    for (const name of ['Uno', 'Due']) await followed(name, ...gaps);
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const { page } = await ask({ first: 2, after });
      expect(page.totalCount).toBe(5);
      seen.push(...page.nodes.map(({ id }: { id: string }) => id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined;
    } while (after);
    expect(seen).toEqual(['robotics', 'mes', 'e-commerce', 'cybersecurity', 'crm']);
    expect((await ask({ first: 101 })).codes).toEqual(['PAGE_TOO_LARGE']);
    expect((await ask({ after: 'x' })).codes).toEqual(['CURSOR_UNKNOWN']);
  });

  it('are served by offers that deal with them and stand in the matches of most of the companies', async () => {
    const ids = [];
    for (const name of ['Uno', 'Due', 'Tre']) ids.push(await followed(name, { concepts: { robotics: 1 } }));
    await match(ids[0]!, 'robots', 'shop', 'tool');
    await match(ids[1]!, 'robots', 'arms', 'shop', 'tool');
    await match(ids[2]!, 'arms', 'robots', 'shop', 'tool');
    const serving = async () => (await needs())[0].serving.map(({ companyCount, entry: { title } }: any) => [title, companyCount]);
    expect(await serving()).toEqual([['Corso robots', 3], ['Corso arms', 2]]);
    await sql`insert into decision (company_id, entry_id, state, hub_id) values (${ids[1]}, ${entries['arms']}, 'rejected', ${hub})`.execute(house.database.kysely);
    expect(await serving()).toEqual([['Corso robots', 3]]);
    await sql`update match set signal_values = '[{"signal": "territory", "value": 0}, {"signal": "sector", "value": 1}]' where company_id = ${ids[2]}`.execute(house.database.kysely);
    expect(await serving()).toEqual([['Corso robots', 3]]);
    await sql`update match set signal_values = '[{"signal": "sector", "value": 0, "weight": 0.6}]' where company_id = ${ids[2]}`.execute(house.database.kysely);
    expect(await serving()).toEqual([['Corso robots', 2]]);
    await sql`update match_run set current = false`.execute(house.database.kysely);
    expect(await serving()).toEqual([]);
  });

  it('are read in one statement, and their entries in another', async () => {
    for (const name of ['Uno', 'Due']) await match(await followed(name, { concepts: { robotics: 1 } }), 'robots');
    const { result, statements } = await countStatements(house.database, needs);
    expect(result[0].serving).toHaveLength(1);
    expect(statements).toBeLessThanOrEqual(2);
  });
});
