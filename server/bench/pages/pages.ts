import { mkdtemp, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEMO_PASSWORD } from '@innesto/seeds';
import pg from 'pg';
import { cataloguePage, matchesPage, PAGES, peerCatalogue, peerMatches, type PageRequest } from './documents.ts';
import { load, middle, type Case, type Cost } from './load.ts';
import { pin, startMeasured, type MeasuredServer } from './measured.ts';
import { PEER_STATEMENTS, READER } from './peer-tables.ts';

const DATABASE = 'innesto_bench_pages';
const WARM_UP = 1_500;
const ROUNDS = 5;
const REQUESTS = 400;

const given = process.env['DATABASE_URL'];
if (given) await measureAll(new URL(given));
else process.stdout.write('not run: PostGraphile needs a PostgreSQL server: set DATABASE_URL to one where a database may be created\n');

async function measureAll(server: URL): Promise<void> {
  const own = new URL(server);
  own.pathname = `/${DATABASE}`;
  await statements(server, [`drop database if exists ${DATABASE} with (force)`, `create database ${DATABASE}`]);
  const folder = await mkdtemp(join(tmpdir(), 'innesto-bench-'));
  const started: MeasuredServer[] = [];
  try {
    const innesto = await startMeasured(join(import.meta.dirname, 'innesto.mjs'), { DATABASE_URL: own.href, INNESTO_DATA: folder });
    started.push(innesto);
    await statements(own, PEER_STATEMENTS);
    const reader = new URL(own);
    [reader.username, reader.password] = [READER, READER];
    const peer = await startMeasured(join(import.meta.dirname, '../peers/postgraphile.mjs'), { PEER_OWNER_URL: own.href, PEER_READER_URL: reader.href });
    started.push(peer);
    const alone = pin(process.pid, 0);
    report(await inTurn(await casesOf(innesto, peer, own)), alone);
  } finally {
    for (const one of started) await one.stop();
    await statements(server, [`drop database if exists ${DATABASE} with (force)`]);
    await rm(folder, { recursive: true });
  }
}

/** What one person sees again and again, and what is seen by who looks at one thing after the other. */
async function casesOf(innesto: MeasuredServer, peer: MeasuredServer, database: URL): Promise<Case[]> {
  const company = await signIn(innesto, database, 'company@demo.innesto');
  const promoter = await signIn(innesto, database, 'promoter@demo.innesto');
  const { rows: followed } = await statements(database, [`select company.id from company join hub_member using (hub_id)
    join account_user on account_user.id = hub_member.user_id and account_user.email = 'promoter@demo.innesto'
    join match_run on match_run.company_id = company.id and match_run.current
    where (company.hub_consent or (company.entered_by_hub and company.consent_changed_at is null))
      and exists (select from match where match.run_id = match_run.id and match.role = 'partner')`]);
  const companies = followed.map(({ id }: { id: string }) => id);
  const pages = Array.from({ length: PAGES }, (_, page) => page);
  const ours = { server: innesto, rows: ({ entries, company: found }: any): number => (entries ?? found.matches).nodes.length };
  const theirs = { server: peer, rows: ({ allEntries, companyByRowId: found }: any): number => (allEntries ?? found.matchRunsByCompanyId.nodes[0].matchesByRunId).nodes.length };
  const pair = (name: string, person: Person, requests: PageRequest[], peerRequests: PageRequest[]): Case[] => [
    { ...ours, name, requests, headers: { cookie: person.cookie } },
    { ...theirs, name: `${name}, PostGraphile`, requests: peerRequests, headers: { authorization: person.token } },
  ];
  return [
    ...pair('catalogue', company, [cataloguePage(null)], [peerCatalogue()]),
    ...pair('catalogue, its pages in turn', company, pages.map((page) => cataloguePage(null, page)), pages.map(peerCatalogue)),
    ...pair('matches', company, [matchesPage(company.company!)], [peerMatches(company.company!)]),
    ...pair('matches, of companies in turn', promoter, companies.map(matchesPage), companies.map(peerMatches)),
    { ...ours, name: 'catalogue, words typed', requests: [cataloguePage('manutenzone predittiva robot')], headers: { cookie: company.cookie } },
  ];
}

/** Somebody who is signed in, for either server. */
interface Person {
  readonly cookie: string;
  readonly token: string;
  readonly company: string | null;
}

async function signIn({ url }: MeasuredServer, database: URL, email: string): Promise<Person> {
  const response = await fetch(`${url}/api/auth/sign-in/email`, {
    method: 'POST', headers: { 'content-type': 'application/json', origin: url }, body: JSON.stringify({ email, password: DEMO_PASSWORD }),
  });
  if (!response.ok) throw new Error(`nobody could sign in: ${await response.text()}`);
  const { rows: [session] } = await statements(database, [`select session.token, company_member.company_id as company from account_session as session
    left join company_member using (user_id) order by session.created_at desc limit 1`]);
  return { ...session, cookie: response.headers.getSetCookie().map((cookie) => cookie.split(';')[0]).join('; ') };
}

/** In turn, so that a busy moment of the machine falls on all. */
async function inTurn(cases: readonly Case[]): Promise<Map<string, Cost>> {
  const costs = new Map<string, Cost[]>(cases.map(({ name }) => [name, []]));
  for (const one of cases) await load(one, WARM_UP);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const one of cases) costs.get(one.name)!.push(await load(one, REQUESTS));
  }
  return new Map([...costs].map(([name, all]) => [name, {
    cpu: middle(all.map(({ cpu }) => cpu)), median: middle(all.map(({ median }) => median)), bytes: all[0]!.bytes,
  }]));
}

function report(costs: ReadonlyMap<string, Cost>, alone: boolean): void {
  process.stdout.write(`load of the machine ${loadavg()[0]!.toFixed(1)}; processor time of the server alone, ${alone ? 'on a core of its own' : 'which shares its cores with who asks'}\n`);
  for (const [name, { cpu, median, bytes }] of costs) {
    process.stdout.write(`${name}: ${cpu.toFixed(2)} ms CPU, median ${median.toFixed(0)} ms, ${(bytes / 1024).toFixed(0)} kB\n`);
  }
  for (const [name, { cpu }] of costs) {
    const peer = costs.get(`${name}, PostGraphile`);
    if (peer) process.stdout.write(`${name}: ${(peer.cpu / cpu).toFixed(2)} times PostGraphile's work per CPU second\n`);
  }
}

async function statements(database: URL, all: readonly string[]): Promise<pg.QueryResult> {
  const client = new pg.Client({ connectionString: database.href });
  await client.connect();
  try {
    let result!: pg.QueryResult;
    for (const one of all) result = await client.query(one);
    return result;
  } finally {
    await client.end();
  }
}
