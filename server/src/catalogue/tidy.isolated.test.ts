import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DATABASES, openTestHouse, type TestHouse } from '../../testing/index.ts';
import { directory, record, workshops } from '../../testing/workshops.ts';
import { tidyJob } from './tidy.job.ts';

describe.each(DATABASES)('what is tidied away in the %s database', (database) => {
  let house: TestHouse;
  beforeAll(async () => { house = await openTestHouse({ database, plugins: [workshops] }); });
  afterAll(() => house.close());

  const tidy = () => tidyJob(house.database).run({}, new AbortController().signal);
  const changes = async (): Promise<number> => (await sql<{ count: number }>`select count(*)::int as count from catalogue_change`.execute(house.database.kysely)).rows[0]!.count;
  /** Tidies until one change is left: what another transaction of the same server might still need stays that long. */
  const expectOneLeft = () => expect.poll(async () => {
    await tidy();
    return changes();
  }, { timeout: 20_000, interval: 100 }).toBe(1);
  const age = () => sql`update catalogue_change set changed_at = changed_at - interval '2 days'`.execute(house.database.kysely);
  const found = async (): Promise<string[]> => {
    await house.feed.catchUp();
    return (await house.ask(undefined, '{ entries { nodes { title } } }')).data.entries.nodes.map(({ title }: { title: string }) => title);
  };

  it('are changes that every process has applied; one that slept meanwhile builds its index anew, once', async () => {
    await house.read(directory('list', [record('a')]));
    expect(await found()).toEqual(['Corso a']);
    await house.feed.stop();
    await house.read(directory('list', ['a', 'b', 'c'].map((key) => record(key))));
    await age();
    await expectOneLeft();
    expect(await found()).toEqual(['Corso a', 'Corso b', 'Corso c']);
    const built = house.engine.version;
    expect(await found()).toHaveLength(3);
    expect(house.engine.version).toBe(built);
  });

  it('are no changes of today', async () => {
    await house.read(directory('list', ['a', 'b', 'c', 'd'].map((key) => record(key))));
    const before = await changes();
    await tidy();
    expect(await changes()).toBe(before);
    expect(await found()).toContain('Corso d');
    await age();
    await expectOneLeft();
    expect(await found()).toContain('Corso d');
  });

  it('are changes of another server’s transactions, which came with its tables', async () => {
    const before = await changes();
    await sql`insert into catalogue_change (entry_id, transaction_id) select id, '900000000000'::xid8 from entry`.execute(house.database.kysely);
    await tidy();
    expect(await changes()).toBe(before);
    expect(await found()).toHaveLength(4);
  });

  it('are old reads, but for the last one that succeeded', async () => {
    await sql`delete from source_read`.execute(house.database.kysely);
    await sql`insert into source_read (source, plugin, state, started_at, finished_at, read, added, changed, retired, cursor)
      select name, 'workshops', case when back = 150 or (name = 'well' and back > 20) then 'done' else 'failed' end, now(), now() - back * interval '1 hour', 0, 0, 0, 0, back::text
      from generate_series(1, 160) as back, unnest('{failing,well}'::text[]) as name`.execute(house.database.kysely);
    await tidy();
    const { rows } = await sql`select source, count(*)::int as reads, max(cursor::int) as oldest from source_read group by source order by source`.execute(house.database.kysely);
    expect(rows).toEqual([{ source: 'failing', reads: 101, oldest: 150 }, { source: 'well', reads: 100, oldest: 100 }]);
  });
});
