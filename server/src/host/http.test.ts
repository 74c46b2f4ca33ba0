import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createHttp } from './http.ts';

describe('a plugin’s fetch', () => {
  let server: Server;
  let url: string;
  beforeAll(async () => {
    server = createServer((request, response) => { if (request.url !== '/silent') response.end(`${request.method} ${request.headers['user-agent']}`); });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => { server.closeAllConnections(); server.close(); });

  it('says whose request it is, unless the plugin says so itself', async () => {
    const http = createHttp('garden');
    expect(await (await http(url, { method: 'POST' })).text()).toBe('POST Innesto (plugin garden)');
    expect(await (await http(new Request(url, { headers: { 'user-agent': 'Gardener' } }))).text()).toBe('GET Gardener');
  });

  it('gives up by itself, and when it is told to', async () => {
    await expect(createHttp('garden', 50)(`${url}/silent`)).rejects.toThrow(/timeout/);
    const told = new AbortController();
    const asked = createHttp('garden')(`${url}/silent`, { signal: told.signal });
    told.abort(new Error('the read was stopped'));
    await expect(asked).rejects.toThrow('the read was stopped');
  });
});
