import type pg from 'pg';
import { CORE_CONCEPTS } from '@innesto/schema/concepts';
import { untilIdle } from './ledger.ts';
import type { Server } from './server.ts';

/** Companies whose matches are to be made, and people who get a letter. */
const COMPANIES = 300;
const LETTERS = 60;

/** Minutes that a scheduled job is watched, at least. */
const MINUTES = 2;

/** Whether each job was done once, in words. */
export interface Done {
  readonly lines: readonly string[];
  readonly right: boolean;
}

/** Gives both servers work through either of them, and counts how often each piece was done, and by whom. */
export async function jobsOnce(servers: readonly Server[], database: pg.Client): Promise<Done> {
  await untilIdle(database);
  const begin = Date.now();
  await enterCompanies(database);
  const promoter = await servers[0]!.signIn('promoter@demo.innesto');
  await promoter.ask('mutation ($concepts: [ID!]!) { setPriorities(concepts: $concepts) { id } }', { concepts: [CORE_CONCEPTS[0]!.id] });
  await inviteEverybody(servers, database);
  await untilIdle(database);
  const taken = (Date.now() - begin) / 1_000;
  const results = [await matches(database, taken), await letters(servers)];
  await new Promise((resolve) => setTimeout(resolve, Math.max(0, MINUTES * 60_000 - (Date.now() - begin))));
  results.push(await begun(database), await schedules(database));
  return { lines: results.flatMap(({ lines }) => lines), right: results.every(({ right }) => right) };
}

/** Companies that the promoter's hub entered and that filed an assessment, in the database as if from before. */
async function enterCompanies(database: pg.Client): Promise<void> {
  const concepts = CORE_CONCEPTS.map(({ id }) => id);
  await database.query(`insert into instrument_version (instrument_id, version, plugin, content) values ('bench', '1', 'bench', '{}')`);
  await database.query(`insert into company (name, division, size_class, province, origin, entered_by_hub, hub_id)
    select 'Bench ' || number, '25', 'small', 'RE', 'hub', true, (select hub_id from hub_member join account_user on account_user.id = user_id where email = 'promoter@demo.innesto')
    from generate_series(1, $1::integer) as number`, [COMPANIES]);
  await database.query(`insert into assessment (company_id, instrument_id, instrument_version, state, filed_at)
    select id, 'bench', '1', 'filed', now() from company where name like 'Bench %'`);
  await database.query(`insert into gap (company_id, assessment_id, area, level, target, severe, priority, concepts, concept_weights, area_name, text, meaning, maximum)
    select company_id, id, 'area-' || area, 1, 3, true, area, array[($1::text[])[1 + abs(hashtext(company_id::text || area)) % $2::integer]], array[1],
      '{"it": "Area", "en": "Area"}', '{"it": "Serve altro.", "en": "More is needed."}', '{"it": "Poco", "en": "Little"}', 4
    from assessment, generate_series(1, 4) as area where instrument_id = 'bench'`, [concepts, concepts.length]);
}

async function inviteEverybody(servers: readonly Server[], database: pg.Client): Promise<void> {
  const { rows: [hub] } = await database.query('select id from hub where illustrative order by name limit 1');
  const administrators = await Promise.all(servers.map((server) => server.signIn('admin@demo.innesto')));
  for (let number = 0; number < LETTERS; number += 1) {
    await administrators[number % servers.length]!.ask('mutation ($email: String!, $hub: ID!) { invitePromoter(email: $email, hubId: $hub) { id } }', { email: `bench-${number}@example.org`, hub: hub.id });
  }
}

async function matches(database: pg.Client, seconds: number): Promise<Done> {
  const { rows } = await database.query(`select server, count(*)::integer as runs, count(distinct company_id)::integer as companies
    from bench_matched join company on company.id = company_id where name like 'Bench %' group by rollup (server) order by server nulls last`);
  const total = rows.pop()!;
  const { rows: [twice] } = await database.query(`select count(*)::integer as companies from (select company_id from bench_matched join company on company.id = company_id
    where name like 'Bench %' group by company_id having count(*) > 1) as more`);
  return {
    right: total.runs === COMPANIES && total.companies === COMPANIES,
    lines: [`matches of ${COMPANIES} companies: made ${total.runs} times for ${total.companies}, for ${twice.companies} more than once (${rows.map(({ server, runs }) => `${server}: ${runs}`).join(', ')}), in ${seconds.toFixed(0)} s`],
  };
}

async function letters(servers: readonly Server[]): Promise<Done> {
  const sent = await Promise.all(servers.map(async (server) => (await server.letters()).filter((to) => to.startsWith('bench-'))));
  const people = new Set(sent.flat());
  return {
    right: sent.flat().length === LETTERS && people.size === LETTERS,
    lines: [`letters to ${LETTERS} people: ${sent.flat().length} sent to ${people.size} (${servers.map(({ name }, place) => `${name}: ${sent[place]!.length}`).join(', ')})`],
  };
}

/** Whatever began twice, of all jobs of all queues. */
async function begun(database: pg.Client): Promise<Done> {
  const { rows: [row] } = await database.query(`select count(distinct job)::integer as jobs, count(*)::integer as times, count(distinct name)::integer as names from bench_begun`);
  // The library of jobs names its connections itself, each process’s in its own way.
  const { rows: shares } = await database.query('select server, count(*)::integer as jobs from bench_begun group by server order by server');
  return {
    right: row.jobs === row.times,
    lines: [`all jobs: ${row.jobs} of ${row.names} kinds, begun ${row.times} times (${shares.map(({ jobs }) => jobs).join(' by one, ')} by the other)`],
  };
}

/** What starts by itself each minute starts once in it. */
async function schedules(database: pg.Client): Promise<Done> {
  const { rows } = await database.query(`select count(*)::integer as times from bench_begun join jobs.job on job.id = bench_begun.job
    where bench_begun.name = 'matching.waiting' group by date_trunc('minute', job.created_on) order by date_trunc('minute', job.created_on)`);
  const times = rows.map((row) => row.times as number);
  return { right: times.length > 0 && times.every((one) => one === 1), lines: [`a job of every minute, watched for ${times.length}: begun ${times.join(', ')} times`] };
}
