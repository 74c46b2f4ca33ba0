import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { CORE_CONCEPTS, createThesaurus } from '@innesto/schema/concepts';
import { createMeilisearchEngine, type GatherQuery, type SearchEngine } from '../index.ts';
import { CATALOGUE } from '../testing.ts';
import { SETTINGS } from './settings.ts';
import { storedDocument } from './stored-document.ts';

type Reply = { readonly status?: number; readonly body: unknown } | 'hang' | 'drop';

const NEED: GatherQuery = { id: 'need', texts: [{ key: 'own', text: 'robot per la saldatura', locale: 'it', weight: 1 }], concepts: [] };
const STORED = CATALOGUE.map(storedDocument);
const hit = ({ key, id, revision }: (typeof STORED)[number]) => ({ key, id, revision });

/** A server that holds the catalogue as Meilisearch would, and answers searches as a test says. */
describe('an engine whose Meilisearch', () => {
  let server: Server;
  let asked = 0;
  let multiSearch: (queries: readonly unknown[]) => Reply;

  async function open(): Promise<SearchEngine> {
    server = createServer((request, response) => {
      const path = request.url!.split('?')[0]!;
      let text = '';
      request.on('data', (chunk) => { text += chunk; });
      request.on('end', () => {
        const reply: Reply = path === '/multi-search' ? multiSearch((asked += 1, JSON.parse(text).queries)) : { body: answers(path) };
        if (reply === 'hang') return;
        if (reply === 'drop') return void request.socket.destroy();
        response.writeHead(reply.status ?? 200, { 'content-type': 'application/json' }).end(JSON.stringify(reply.body));
      });
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const engine = createMeilisearchEngine(createThesaurus(CORE_CONCEPTS), { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, timeout: 300 });
    await engine.rebuild(CATALOGUE);
    asked = 0;
    return engine;
  }

  const answers = (path: string): unknown => {
    if (path.endsWith('/settings')) return SETTINGS;
    if (path.includes('/documents')) return { results: STORED, offset: 0, limit: 1000, total: STORED.length };
    return {};
  };
  const all = (queries: readonly unknown[]) => ({ results: queries.map(() => ({ hits: STORED.map(hit), totalHits: STORED.length })) });

  afterEach(() => new Promise<void>((resolve) => {
    server.closeAllConnections();
    server.close(() => resolve());
  }));

  it('answers is asked for nothing else', async () => {
    const engine = await open();
    multiSearch = (queries) => ({ body: all(queries) });
    expect((await engine.gather([NEED])).results[0]!.candidates.map(({ id }) => id)).toEqual(['welding']);
  });

  it.each<[string, (queries: readonly unknown[]) => Reply]>([
    ['does not answer in time', () => 'hang'], ['drops the line', () => 'drop'], ['is out of order', () => ({ status: 500, body: { message: 'broken', code: 'internal' } })],
    ['answers something else', () => ({ body: 'a page of a proxy' })], ['answers half of what was asked', (queries) => ({ body: { results: all(queries).results.slice(1) } })],
    ['leaves the hits out', (queries) => ({ body: { results: queries.map(() => ({})) } })], ['gives hits without what was asked of them', (queries) => ({ body: { results: queries.map(() => ({ hits: [{ id: 'welding' }] })) } })],
    ['refuses the key', () => ({ status: 403, body: { message: 'no', code: 'invalid_api_key', type: 'auth', link: '' } })],
  ])('%s refuses, and works again when the server does', async (_what, reply) => {
    const engine = await open();
    multiSearch = reply;
    await expect(engine.gather([NEED])).rejects.toMatchObject({ code: 'SEARCH_UNAVAILABLE' });
    await expect(engine.search({ text: 'robot' })).rejects.toMatchObject({ code: 'SEARCH_UNAVAILABLE' });
    multiSearch = (queries) => ({ body: all(queries) });
    expect((await engine.gather([NEED])).results[0]!.candidates).toHaveLength(1);
  });

  it('names documents that nobody knows leaves them out', async () => {
    const engine = await open();
    multiSearch = (queries) => ({ body: { results: queries.map(() => ({ hits: [{ key: 'ghost', id: 'ghost', revision: 'x' }, ...STORED.map(hit)] })) } });
    expect((await engine.gather([NEED])).results[0]!.candidates.map(({ id }) => id)).toEqual(['welding']);
  });

  it('fails again and again is not asked for a while', async () => {
    const engine = await open();
    multiSearch = () => ({ status: 500, body: { message: 'broken', code: 'internal' } });
    for (let time = 0; time < 10; time += 1) await expect(engine.gather([NEED])).rejects.toMatchObject({ code: 'SEARCH_UNAVAILABLE' });
    expect(asked).toBe(5);
    expect(await engine.status()).toMatchObject({ healthy: false, failure: expect.any(String) });
  });
});
