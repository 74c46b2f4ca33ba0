import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COURSE, openAlertsStage, RECORDS, type AlertsStage } from '../../testing/alerts-stage.ts';
import { DATABASES } from '../../testing/index.ts';
import { record } from '../../testing/workshops.ts';
import type { Viewer } from '../context.ts';
import { sendAlerts } from './digest.ts';
import { endLetters } from './reader-settings.ts';

describe.each(DATABASES)('letters of news on the %s database', (database) => {
  let stage: AlertsStage;
  let hub: string;
  let promoter: Viewer;
  let company: { owner: Viewer; id: string };
  let other: { owner: Viewer; id: string };
  let extras: ReturnType<typeof record>[] = [];

  const execute = (statement: ReturnType<typeof sql>) => statement.execute(stage.house.database.kysely);
  const letters = (viewer: Viewer) => stage.digest(viewer.email!);
  const writing = () => ({ ...stage.house, siteUrl: 'https://innesto.test', demonstration: true });
  const somethingNew = async (...companies: readonly string[]): Promise<void> => {
    const key = `extra-${extras.length}`;
    extras = [...extras, record(key, { title: { it: `Sensori ${key}`, en: `Sensors ${key}` }, concepts: ['sensors'] })];
    await stage.catalogue([...RECORDS, ...extras]);
    await stage.match(...companies);
  };

  beforeAll(async () => {
    stage = await openAlertsStage(database);
    hub = await stage.house.hub(['RE']);
    promoter = await stage.house.person({ hub });
    company = await stage.company('Torneria', hub);
    other = await stage.company('Altra', hub);
    await stage.work('alerts.run-stored');
    await execute(sql`update account_user set locale = 'en' where id = ${other.owner.userId}`);
  });
  afterAll(() => stage.house.close());

  it('are none as long as nothing is new', async () => {
    expect(await letters(company.owner)).toEqual([]);
  });

  it('say in the reader’s language what is new, company by company, and how to end them', async () => {
    extras = [COURSE];
    await stage.catalogue([...RECORDS, COURSE]);
    await stage.match(company.id, other.id);
    const [mine, ...more] = await letters(company.owner);
    expect(more).toEqual([]);
    const url = `${stage.house.config.url}/entries/${await stage.entry('course')}`;
    const token = /token=([\w-]{43})$/m.exec(mine!.text)![1];
    expect(mine).toMatchObject({ subject: 'Le novità per te su Innesto', unsubscribe: `${stage.house.config.url}/api/alerts/off?token=${token}` });
    expect(mine!.text).toContain(`\nPer Torneria:\n- Corso sui sensori\n  ${url}\n`);
    expect(mine!.text).toContain(`\n${stage.house.config.url}/alerts/off?token=${token}\n`);
    const [english] = await letters(other.owner);
    expect([english!.subject, english!.text]).toEqual(['What is new for you on Innesto', expect.stringContaining(`\nFor Altra:\n- Course on sensors\n  ${url}\n`)]);
    const [both] = await letters(promoter);
    expect(both!.text.match(/^Per .*$/gm)).toEqual(['Per Altra:', 'Per Torneria:']);
  });

  it('say everything once, also when the work is done twice, at once, or breaks off', async () => {
    const before = (await letters(company.owner)).length;
    await somethingNew(company.id);
    await stage.wait();
    const broken = { ...writing(), jobs: { ...stage.house.jobs, send: () => Promise.reject(new Error('killed')) } };
    await expect(sendAlerts(broken, company.owner.userId!)).rejects.toThrow('killed');
    await Promise.all([1, 2, 3].map(() => sendAlerts(writing(), company.owner.userId!)));
    for (let time = 0; time < 2; time += 1) expect(await letters(company.owner)).toHaveLength(before + 1);
    expect((await letters(company.owner)).at(-1)!.text.match(/^- .*$/gm)).toEqual(['- Sensori extra-1']);
  });

  it('go to nobody whose address is not known to be theirs, and not where demonstration people cannot read', async () => {
    await execute(sql`update account_user set email_verified = false where id = ${company.owner.userId}`);
    await execute(sql`update account_user set illustrative = true where id = ${other.owner.userId}`);
    const before = [(await letters(company.owner)).length, (await letters(other.owner)).length];
    await somethingNew(company.id, other.id);
    await stage.wait();
    for (const { owner } of [company, other]) await sendAlerts({ ...writing(), demonstration: false }, owner.userId!);
    expect([(await letters(company.owner)).length, (await letters(other.owner)).length]).toEqual([before[0], before[1]! + 1]);
    await execute(sql`update account_user set email_verified = true, illustrative = false`);
    expect(await letters(company.owner)).toHaveLength(before[0]! + 1);
  });

  it('say nothing that may no longer be known when they are written', async () => {
    await somethingNew(company.id);
    await stage.ask(company.owner, `mutation { setHubConsent(companyId: "${company.id}", hubId: null) { id } }`);
    const before = (await letters(promoter)).length;
    expect(await letters(promoter)).toHaveLength(before);
    expect((await letters(promoter)).at(-1)!.text).not.toContain('extra-3');
    await stage.catalogue([...RECORDS, ...extras.slice(0, -1)]);
    await stage.ask(company.owner, `mutation { setHubConsent(companyId: "${company.id}", hubId: "${hub}") { id } }`);
    expect(await letters(promoter)).toHaveLength(before);
  });

  it('end for good with the token of any of them, as often as it is used, and begin again only on the account page', async () => {
    const token = new URL((await letters(company.owner))[0]!.unsubscribe!).searchParams.get('token')!;
    const before = (await letters(company.owner)).length;
    for (let click = 0; click < 2; click += 1) await endLetters(stage.house.database, token);
    await somethingNew(company.id);
    expect(await letters(company.owner)).toHaveLength(before);
    expect((await stage.ask(company.owner, '{ me { alertsByMail unreadAlerts } }')).data.me.alertsByMail).toBe(false);
    expect((await stage.ask(company.owner, 'mutation { setAlerts(on: true) { alertsByMail } }')).data.setAlerts).toEqual({ alertsByMail: true });
    expect(await letters(company.owner)).toHaveLength(before);
    await somethingNew(company.id);
    expect((await letters(company.owner)).at(-1)!.text).toContain(`Sensori extra-${extras.length - 1}`);
    await endLetters(stage.house.database, token);
    expect((await stage.ask(company.owner, '{ me { alertsByMail } }')).data.me.alertsByMail).toBe(false);
  });

  it('can be switched off before there was one', async () => {
    const newcomer = await stage.house.person();
    expect((await stage.ask(newcomer, 'mutation { setAlerts(on: false) { alertsByMail } }')).data.setAlerts).toEqual({ alertsByMail: false });
  });

  it.each(['', 'x', 'x'.repeat(43), '\0'.repeat(43), `' or true --`, 'x'.repeat(100_000)])('do not end with a forged token', async (token) => {
    await expect(endLetters(stage.house.database, token)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const { rows } = await execute(sql`select from alert_reader where by_mail`);
    expect(rows.length).toBeGreaterThan(0);
  });

  it('tell a publisher of needs by the day, and never whose they are', async () => {
    const publisher = await stage.house.person({ organisation: await stage.entry('senses') });
    const { id } = await stage.company('Segretissima', hub);
    await stage.match();
    expect(await letters(publisher)).toEqual([]);
    await stage.night();
    const [letter] = await letters(publisher);
    expect(letter!.text).toMatch(/\nPer quello che offri:\n- Bisogni a cui può rispondere «.*»: pochi \(\d+ \p{L}+\)\n/u);
    expect(letter!.text).not.toMatch(new RegExp(`Segretissima|${id}|\\d:\\d\\d`));
  });

  it('hold fifty pieces of news, and say how many there are besides', async () => {
    const many = await stage.company('Molte');
    await stage.match();
    await execute(sql`insert into alert (kind, entry_id, company_id, day, shown_from) select 'entry', entry.id, ${many.id}, current_date, now() from entry where state = 'published'
      and not exists (select from alert where alert.company_id = ${many.id} and alert.entry_id = entry.id)`);
    const { rows } = await execute(sql`insert into entry (plugin, kind, role, state, title, summary, search_text, content_hash)
      select plugin, kind, role, state, title, summary, search_text, content_hash from entry, generate_series(1, 60) where source_key = 'baking' returning id`);
    for (const { id } of rows as { id: string }[]) {
      await execute(sql`insert into alert (kind, entry_id, company_id, day, shown_from) values ('entry', ${id}, ${many.id}, current_date, now())`);
    }
    const [letter] = await letters(many.owner);
    expect(letter!.text.match(/^- /gm)).toHaveLength(50);
    expect(letter!.text).toMatch(/E altre \d\d: le trovi su http/);
  });
});
