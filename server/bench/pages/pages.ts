import { mkdtemp, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEMO_PASSWORD } from '@innesto/seeds';
import pg from 'pg';
import { cataloguePage, matchesPage, peerCatalogue, peerMatches } from './documents.ts';
import { load, middle, type Case, type Cost } from './load.ts';
import { startMeasured, type MeasuredServer } from './measured.ts';
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
    report(await inTurn(await casesOf(innesto, peer, own)));
  } finally {
    for (const one of started) await one.stop();
    await statements(server, [`drop database if exists ${DATABASE} with (force)`]);
    await rm(folder, { recursive: true });
  }
}

async function casesOf(innesto: MeasuredServer, peer: MeasuredServer, database: URL): Promise<Case[]> {
  const cookie = await signIn(innesto.url);
  const { rows: [person] } = await statements(database, [`select session.token, company_member.company_id as company from account_session as session
    join company_member using (user_id) order by session.created_at desc limit 1`]);
  const { token, company } = person as { token: string; company: string };
  const entries = ({ entries }: any): number => entries.nodes.length;
  return [
    { name: 'catalogue', server: innesto, request: cataloguePage(null), headers: { cookie }, rows: entries },
    { name: 'catalogue, PostGraphile', server: peer, request: peerCatalogue(), headers: { authorization: token }, rows: ({ allEntries }) => allEntries.nodes.length },
    { name: 'catalogue, words typed', server: innesto, request: cataloguePage('manutenzone predittiva robot'), headers: { cookie }, rows: entries },
    { name: 'matches', server: innesto, request: matchesPage(company), headers: { cookie }, rows: ({ company: found }) => found.matches.nodes.length },
    { name: 'matches, PostGraphile', server: peer, request: peerMatches(company), headers: { authorization: token },
      rows: ({ companyByRowId: found }) => found.matchRunsByCompanyId.nodes[0].matchesByRunId.nodes.length },
  ];
}

async function signIn(url: string): Promise<string> {
  const response = await fetch(`${url}/api/auth/sign-in/email`, {
    method: 'POST', headers: { 'content-type': 'application/json', origin: url }, body: JSON.stringify({ email: 'company@demo.innesto', password: DEMO_PASSWORD }),
  });
  if (!response.ok) throw new Error(`nobody could sign in: ${await response.text()}`);
  return response.headers.getSetCookie().map((cookie) => cookie.split(';')[0]).join('; ');
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

function report(costs: ReadonlyMap<string, Cost>): void {
  process.stdout.write(`load of the machine ${loadavg()[0]!.toFixed(1)}; processor time of the server alone\n`);
  for (const [name, { cpu, median, bytes }] of costs) {
    process.stdout.write(`${name}: ${cpu.toFixed(2)} ms CPU, median ${median.toFixed(0)} ms, ${(bytes / 1024).toFixed(0)} kB\n`);
  }
  for (const page of ['catalogue', 'matches']) {
    const ratio = costs.get(`${page}, PostGraphile`)!.cpu / costs.get(page)!.cpu;
    process.stdout.write(`${page}: ${ratio.toFixed(2)} times PostGraphile's work per CPU second\n`);
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
