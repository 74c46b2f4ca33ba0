import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countStatements } from '../../testing/count-statements.ts';
import { COURSE, openAlertsStage, RECORDS, type AlertsStage } from '../../testing/alerts-stage.ts';
import { DATABASES } from '../../testing/index.ts';
import { record } from '../../testing/workshops.ts';
import type { Viewer } from '../context.ts';
import type { Database } from '../storage/database.ts';
import { recordAlerts } from './record.ts';

const NEWS = `query ($kind: AlertKind, $first: Int! = 20, $after: String) { me { unreadAlerts alertsByMail alerts(kind: $kind, first: $first, after: $after) { totalCount
  pageInfo { hasNextPage endCursor } nodes { id kind text inEnglish: text(locale: en) day read entry { title } company { name } } } } }`;

describe.each(DATABASES)('news on the %s database', (database) => {
  let stage: AlertsStage;
  let hub: string;
  let promoter: Viewer;
  let publisher: Viewer;

  const news = async (viewer: Viewer, variables: Record<string, unknown> = {}) => (await stage.ask(viewer, NEWS, variables)).data.me;
  const lines = async (viewer: Viewer, variables: Record<string, unknown> = {}): Promise<string[]> =>
    (await news(viewer, variables)).alerts.nodes.map(({ text }: { text: string }) => text);
  const count = async (): Promise<number> => {
    const { rows: [counted] } = await sql<{ count: number }>`select count(*)::int as count from alert`.execute(stage.house.database.kysely);
    return counted!.count;
  };
  const rowsOf = async (table: string): Promise<unknown[]> => (await sql`select * from ${sql.table(table)}`.execute(stage.house.database.kysely)).rows;

  beforeAll(async () => {
    stage = await openAlertsStage(database);
    hub = await stage.house.hub(['RE']);
    promoter = await stage.house.person({ hub });
    publisher = await stage.house.person({ organisation: await stage.entry('senses') });
  });
  afterAll(() => stage.house.close());

  describe('of entries', () => {
    let company: { owner: Viewer; id: string };
    const extra = (key: string) => record(key, { title: { it: `Sensori ${key}`, en: `Sensors ${key}` }, concepts: ['sensors'] });

    beforeAll(async () => {
      company = await stage.company('Torneria', hub);
      await stage.work('alerts.run-stored');
    });

    it('is nothing of what was there before the company', async () => {
      expect(await lines(company.owner)).toEqual([]);
      expect((await news(company.owner)).alertsByMail).toBe(true);
    });

    it('comes with an entry that is new and suits it, to its people and the hub that follows it', async () => {
      await stage.catalogue([...RECORDS, COURSE]);
      await stage.match(company.id);
      const told = [{
        id: expect.any(String), kind: 'entry', text: 'Novità adatta a Torneria: Corso sui sensori', inEnglish: 'New, and it suits Torneria: Course on sensors',
        day: expect.stringMatching(/^\d{4}-\d\d-\d\d$/), read: false, entry: { title: COURSE.title.it }, company: { name: 'Torneria' },
      }];
      for (const viewer of [company.owner, promoter]) expect(await news(viewer)).toMatchObject({ unreadAlerts: 1, alerts: { totalCount: 1, nodes: told } });
      const others = [publisher, await stage.house.person({ hub: await stage.house.hub(['MO']) }), await stage.house.person({ administrator: true }), (await stage.company('Altri')).owner];
      for (const viewer of others) expect(await news(viewer)).toMatchObject({ unreadAlerts: 0, alerts: { totalCount: 0, nodes: [] } });
    });

    it('comes once, however often a run is made or looked at', async () => {
      const before = await count();
      const { rows } = await sql<{ id: string }>`select id from match_run where company_id = ${company.id}`.execute(stage.house.database.kysely);
      for (const { id: runId } of rows) await Promise.all([1, 2].map(async () => recordAlerts(stage.house, runId)));
      await stage.ask(company.owner, `mutation { updateCompany(id: "${company.id}", input: { needs: "Cerchiamo sensori" }) { id } }`);
      await stage.match(company.id);
      await stage.ask(company.owner, `mutation { updateCompany(id: "${company.id}", input: { needs: "" }) { id } }`);
      await stage.match(company.id, company.id);
      expect(await count()).toBe(before);
    });

    it('comes also when another run followed before the first was looked at', async () => {
      await stage.catalogue([...RECORDS, COURSE, extra('later')]);
      await stage.house.match(company.id);
      await stage.ask(company.owner, `mutation { updateCompany(id: "${company.id}", input: { needs: "Cerchiamo sensori" }) { id } }`);
      await stage.match(company.id);
      expect(await lines(company.owner)).toEqual(['Novità adatta a Torneria: Sensori later', 'Novità adatta a Torneria: Corso sui sensori']);
    });

    it('is paged, the newest first', async () => {
      const { alerts: { nodes: [first], pageInfo, totalCount } } = await news(company.owner, { first: 1 });
      expect([first.text, pageInfo.hasNextPage, totalCount]).toEqual(['Novità adatta a Torneria: Sensori later', true, 2]);
      expect(await lines(company.owner, { first: 1, after: pageInfo.endCursor })).toEqual(['Novità adatta a Torneria: Corso sui sensori']);
      expect((await stage.ask(company.owner, NEWS, { first: 101 })).codes).toEqual(['PAGE_TOO_LARGE']);
      expect((await stage.ask(company.owner, NEWS, { after: 'x' })).codes).toEqual(['CURSOR_UNKNOWN']);
    });

    it('is read when a person says so, each for themselves', async () => {
      const { data } = await stage.ask(company.owner, 'mutation { markAlertsRead { unreadAlerts alerts { nodes { read } } } }');
      expect(data.markAlertsRead).toEqual({ unreadAlerts: 0, alerts: { nodes: [{ read: true }, { read: true }] } });
      expect((await news(promoter)).unreadAlerts).toBe(2);
      expect((await stage.ask(undefined, 'mutation { markAlertsRead { roles } }')).codes).toEqual(['UNAUTHENTICATED']);
      expect((await stage.ask(undefined, 'mutation { setAlerts(on: false) { roles } }')).codes).toEqual(['UNAUTHENTICATED']);
    });

    it.each(['held', 'rejected'])('is not of what the promoter %s, before or after', async (state) => {
      const { data } = await stage.ask(promoter, `{ company(id: "${company.id}") { matches(first: 100) { nodes { id entry { title } } } } }`);
      const match = data.company.matches.nodes.find(({ entry }: { entry: { title: string } }) => entry.title === 'Sensori later');
      await stage.ask(promoter, `mutation { decideMatch(matchId: "${match.id}", state: ${state}) { id } }`);
      for (const viewer of [company.owner, promoter]) expect(await lines(viewer)).toEqual(['Novità adatta a Torneria: Corso sui sensori']);
      await sql`delete from alert where entry_id = ${await stage.entry('later')}`.execute(stage.house.database.kysely);
      const { rows } = await sql<{ id: string }>`select id from match_run where company_id = ${company.id} order by created_at`.execute(stage.house.database.kysely);
      for (const { id: runId } of rows) await recordAlerts(stage.house, runId);
      await stage.ask(promoter, `mutation { decideMatch(matchId: "${match.id}", state: undecided) { id } }`);
      expect(await lines(company.owner)).toEqual(['Novità adatta a Torneria: Corso sui sensori']);
    });

    it('is not shown once consent, membership or the entry has ended', async () => {
      await stage.ask(company.owner, `mutation { setHubConsent(companyId: "${company.id}", hubId: null) { id } }`);
      expect(await lines(promoter)).toEqual([]);
      await stage.ask(company.owner, `mutation { setHubConsent(companyId: "${company.id}", hubId: "${hub}") { id } }`);
      expect(await lines(promoter)).toHaveLength(1);
      await stage.catalogue(RECORDS);
      for (const viewer of [company.owner, promoter]) expect(await news(viewer)).toMatchObject({ unreadAlerts: 0, alerts: { totalCount: 0, nodes: [] } });
      await stage.catalogue([...RECORDS, COURSE]);
      expect(await lines(company.owner)).toHaveLength(1);
      await sql`delete from company_member where user_id = ${company.owner.userId}`.execute(stage.house.database.kysely);
      expect(await lines(await stage.house.again(company.owner))).toEqual([]);
    });
  });

  describe('of needs', () => {
    it('comes when the day is over, without a word of whose they are, a few below five', async () => {
      await stage.work('alerts.run-stored');
      await stage.night();
      await sql`delete from alert`.execute(stage.house.database.kysely);
      const one = await stage.company('Fonderia Segreta');
      await stage.match();
      expect(await lines(publisher)).toEqual([]);
      await stage.night();
      const [first, ...more] = (await news(publisher, { kind: 'need' })).alerts.nodes;
      expect([first, ...more].map(({ text }) => text).sort()).toEqual(['Bisogni a cui può rispondere «Officina dei sensori»: pochi', 'Bisogni a cui può rispondere «Un giorno con i sensori»: pochi']);
      expect(first).toMatchObject({ kind: 'need', inEnglish: expect.stringMatching(/^Needs that “.*” may answer: a few$/), company: null });
      const all = JSON.stringify([await news(publisher), (await rowsOf('alert'))]);
      for (const secret of ['Segreta', one.id, one.owner.userId!, '"RE"']) expect(all).not.toContain(secret);
      expect(await lines(one.owner)).toEqual([]);
      expect(await lines(promoter)).toEqual([]);
    });

    it('counts the companies of a day, each once, and says the number from five', async () => {
      await sql`delete from alert`.execute(stage.house.database.kysely);
      const companies = [];
      for (const name of ['Uno', 'Due', 'Tre', 'Quattro']) companies.push(await stage.company(name));
      await stage.match();
      await stage.night();
      expect(await lines(publisher)).toContain('Bisogni a cui può rispondere «Un giorno con i sensori»: pochi');
      companies.push(await stage.company('Cinque'));
      await stage.match();
      for (const { owner, id } of companies) {
        await stage.assess(owner, id);
        await stage.match(id);
      }
      expect(await lines(publisher)).toContain('Bisogni a cui può rispondere «Un giorno con i sensori»: 5');
    });

    it('is for people of the organisation alone, as long as they are and the entry is there', async () => {
      expect(await lines(publisher)).toHaveLength(2);
      expect(await lines(await stage.house.person({ organisation: await stage.entry('baking') }))).toEqual([]);
      await stage.catalogue(RECORDS.filter(({ key }) => key !== 'sensor-day'));
      expect(await lines(publisher)).toHaveLength(1);
      await stage.catalogue(RECORDS);
      await sql`delete from organisation_member where user_id = ${publisher.userId}`.execute(stage.house.database.kysely);
      expect(await lines(await stage.house.again(publisher))).toEqual([]);
      await sql`insert into organisation_member (user_id, entry_id) values (${publisher.userId}, ${await stage.entry('senses')})`.execute(stage.house.database.kysely);
    });

    it('of the demonstration’s companies is for its people, and no other is', async () => {
      await sql`delete from alert`.execute(stage.house.database.kysely);
      const { id } = await stage.company('Esempio');
      await sql`update company set illustrative = true where id = ${id}`.execute(stage.house.database.kysely);
      await stage.match();
      await stage.night();
      expect(await lines(publisher)).toEqual([]);
      await sql`update account_user set illustrative = true where id = ${publisher.userId}`.execute(stage.house.database.kysely);
      expect(await lines(publisher)).toHaveLength(2);
      await sql`update alert set illustrative = false`.execute(stage.house.database.kysely);
      expect(await lines(publisher)).toEqual([]);
    });

    it('is not of an entry that nobody publishes for', async () => {
      const { rows } = await sql`select from alert join entry on entry.id = alert.entry_id where entry.source_key = 'maintenance'`.execute(stage.house.database.kysely);
      expect(rows).toEqual([]);
    });
  });

  it('costs the same for a company however many others there are, and goes to those whom the change touches alone', async () => {
    const { database: tables } = stage.house;
    const touched = await stage.company('Toccata');
    await stage.match(touched.id);
    const ids: string[] = [];
    for (let other = 0; other < 12; other += 1) {
      const { data } = await stage.ask(await stage.house.person(), 'mutation { createCompany(input: { name: "Intorno", needs: "pane" }) { id } }');
      ids.push(data.createCompany.id);
    }
    for (const id of ids) await stage.house.match(id);
    await stage.work('alerts.run-stored');
    await sql`delete from alert`.execute(tables.kysely);
    await sql`delete from jobs.job where name in ('matching.refresh', 'matching.entries-changed')`.execute(tables.kysely);
    await stage.catalogue([...RECORDS, record('once-more', { title: { it: 'Sensori ancora', en: 'Sensors again' }, concepts: ['sensors'] })]);
    await stage.work('matching.entries-changed');
    const { rows } = await sql<{ company: string }>`select data ->> 'companyId' as company from jobs.job where name = 'matching.refresh'`.execute(tables.kysely);
    expect(rows.map(({ company }) => company)).toContain(touched.id);
    for (const id of ids) expect(rows.map(({ company }) => company)).not.toContain(id);
    await stage.house.match(touched.id);
    let statements = 0;
    const counting: Database = {
      ...tables, transaction: (work) => tables.transaction(async (transaction) => {
        const counted = await countStatements(transaction, () => work(transaction));
        statements += counted.statements;
        return counted.result;
      }),
    };
    const runs = await stage.waiting('alerts.run-stored');
    for (const { runId } of runs) await recordAlerts({ database: counting, clock: () => new Date() }, String(runId));
    expect({ statements, runs: runs.length, alerts: await count() }).toEqual({ statements: 2, runs: 1, alerts: 1 });
  });

  it('goes after ninety days, and does not come again', async () => {
    const { kysely } = stage.house.database;
    await sql`update alert set shown_from = now() - interval '91 days'`.execute(kysely);
    await sql`update entry set created_at = now() - interval '91 days' where source_key = 'once-more'`.execute(kysely);
    await stage.start('alerts.tidy');
    expect(await count()).toBe(0);
    const { rows } = await sql<{ id: string }>`select match_run.id from match_run join company on company.id = match_run.company_id and company.name = 'Toccata'`.execute(kysely);
    for (const { id: runId } of rows) await recordAlerts(stage.house, runId);
    expect(await count()).toBe(0);
  });
});
