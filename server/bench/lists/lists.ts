import Fastify from 'fastify';
import { sql } from 'kysely';
import pino from 'pino';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openHouse } from '../../src/app/house.ts';
import { serve } from '../../src/app/serve.ts';
import { readConfig } from '../../src/config.ts';
import { catalogueOf, synthetic } from '../synthetic/plugin.ts';

/** Entries of the small and the large catalogue. */
const SIZES = [500, 10_000] as const;

const REQUESTS = 400;
const CONNECTIONS = 8;

const QUERY = `{ entries(first: 20) { nodes { id kind title summary province concepts { id }
  publisher { id title } offers(first: 3) { totalCount nodes { id title } } } } }`;

/** The same rows by one hand-written statement, sent as they are: what a list costs without search and GraphQL. */
const bareList = (ids: readonly string[]) => sql<{ nodes: unknown[] }>`select coalesce(jsonb_agg(item), '[]') as nodes from (
  select entry.id, entry.kind, entry.title ->> 'it' as title, entry.summary ->> 'it' as summary, entry.province, entry.concepts,
    (select jsonb_build_object('id', publisher.id, 'title', publisher.title ->> 'it') from entry as publisher where publisher.id = entry.publisher_id) as publisher,
    (select jsonb_build_object('totalCount', (select count(*) from entry as offer where offer.publisher_id = entry.id and offer.role <> 'partner' and offer.state = 'published'),
      'nodes', coalesce(jsonb_agg(few), '[]')) from (select offer.id, offer.title ->> 'it' as title from entry as offer
        where offer.publisher_id = entry.id and offer.role <> 'partner' and offer.state = 'published' order by lower(unaccent(offer.title ->> 'it')) collate "C", offer.id limit 3) as few) as offers
  from entry where entry.id = any(${[...ids]}::uuid[]) and entry.state = 'published') as item`;

interface Measured {
  /** Milliseconds of CPU this process spent on a request. */
  readonly cpu: number;
  readonly median: number;
}

async function measure(request: () => Promise<unknown>): Promise<Measured> {
  for (let warm = 0; warm < 60; warm += 1) await request();
  const taken: number[] = [];
  const before = process.cpuUsage();
  let left = REQUESTS;
  await Promise.all(Array.from({ length: CONNECTIONS }, async () => {
    while (left-- > 0) {
      const start = performance.now();
      await request();
      taken.push(performance.now() - start);
    }
  }));
  const { user, system } = process.cpuUsage(before);
  taken.sort((one, other) => one - other);
  return { cpu: (user + system) / 1000 / REQUESTS, median: taken[Math.floor(taken.length / 2)]! };
}

async function inCatalogue(size: number) {
  const folder = await mkdtemp(join(tmpdir(), 'innesto-bench-'));
  const config = { ...readConfig({ PORT: '0', INNESTO_DATA: folder, INNESTO_DEMO: 'off', DATABASE_URL: process.env['DATABASE_URL'] }) };
  const source = catalogueOf(size);
  const house = await openHouse(config, pino({ level: 'silent' }), { loaded: { problems: [], required: new Set(), plugins: [{ plugin: synthetic, entry: { package: 'bench' } }] }, sources: [source] });
  await house.read(source);
  await house.feed.catchUp();
  const served = await serve(house, join(folder, 'none'));
  served.server.log.level = 'silent';
  const post = async (): Promise<string[]> => {
    const response = await fetch(`${served.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: QUERY }) });
    const { data } = (await response.json()) as { data: { entries: { nodes: { id: string }[] } } };
    if (data.entries.nodes.length !== 20) throw new Error('not the list');
    return data.entries.nodes.map(({ id }) => id);
  };
  const ids = await post();
  const peer = Fastify();
  peer.post('/', async () => (await bareList(ids).execute(house.database.kysely)).rows[0]);
  const address = await peer.listen({ port: 0, host: '127.0.0.1' });
  const ours = await measure(post);
  const bare = await measure(async () => (await fetch(address, { method: 'POST' })).json());
  await peer.close();
  await served.close();
  await house.close();
  await rm(folder, { recursive: true });
  return { ours, bare };
}

const results = [];
for (const size of SIZES) {
  const { ours, bare } = await inCatalogue(size);
  results.push({ size, ours, bare });
  const show = ({ cpu, median }: Measured): string => `${cpu.toFixed(2)} ms CPU, median ${median.toFixed(1)} ms`;
  process.stdout.write(`${size} entries: GraphQL over HTTP ${show(ours)} · one hand-written statement over HTTP ${show(bare)} · ratio ${(ours.cpu / bare.cpu).toFixed(2)}\n`);
}
process.stdout.write(`20 times the data: ${(results[1]!.ours.cpu / results[0]!.ours.cpu).toFixed(2)} times the CPU for the same page\n`);
