import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePort, startServer, type ServerProcess } from './server-process.ts';
import { visit, type Visitor } from './web.ts';

const QUERY = '{ entries { totalCount } }';

describe('a server', { timeout: 120_000 }, () => {
  let folder: string;
  beforeAll(async () => { folder = await mkdtemp(join(tmpdir(), 'innesto-stop-')); });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it.each<[string, (server: ServerProcess) => void]>([
    ['when it is told to end', ({ child }) => { child.kill('SIGTERM'); }],
    ['at Ctrl-C, also a second one', ({ child }) => { child.kill('SIGINT'); child.kill('SIGINT'); }],
    ['when whoever started it is gone', ({ child }) => { child.disconnect(); }],
  ])('stops in good order %s, while people ask and one never ends asking', async (_when, stop) => {
    const port = await freePort();
    const server = startServer({ INNESTO_DATA: folder, PORT: String(port) });
    await server.ready;
    const visitor = visit(`http://localhost:${port}`);
    expect((await visitor.graphql(QUERY)).status).toBe(200);
    const asking = askOn(visitor);
    const half = connect(port, 'localhost');
    await once(half, 'connect');
    half.on('error', () => undefined);
    half.write('POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: 1000\r\n\r\n{"query":');
    stop(server);
    expect({ ended: await server.ended, said: server.said() }).toEqual({ ended: 0, said: '' });
    await asking;
    half.destroy();
  });

  it('stops while it starts, too', async () => {
    const server = startServer({ INNESTO_DATA: join(folder, 'new'), PORT: String(await freePort()), INNESTO_DEMO: 'on' });
    server.child.stdout!.once('data', () => server.child.kill('SIGTERM'));
    expect({ ended: await server.ended, said: server.said() }).toEqual({ ended: 0, said: '' });
  });
});

/** Asks until nobody answers. */
async function askOn(visitor: Visitor): Promise<void> {
  for (let status = 200; status === 200;) ({ status } = await visitor.graphql(QUERY).catch(() => ({ status: 0 })));
}
