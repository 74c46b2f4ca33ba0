import { cataloguePage, PAGES, type PageRequest } from '../pages/documents.ts';
import { middle } from '../pages/load.ts';
import type { Server } from './server.ts';

/** Requests of a round, over so many connections at once, and rounds whose median is told. */
const REQUESTS = 600;
const CONNECTIONS = 16;
const ROUNDS = 5;

/** The catalogue as people use it: opened, paged, searched. */
const ASKED: readonly PageRequest[] = [
  ...Array.from({ length: PAGES }, (_, page) => cataloguePage(null, page)), ...['manutenzone predittiva robot', 'cybersecurity', 'stampa 3D', 'vendere in rete', 'quality control'].map((words) => cataloguePage(words)),
];

/** What some servers do together under a load. */
export interface Throughput {
  readonly perSecond: number;
  /** Milliseconds of processor time of the servers for a request. */
  readonly cpu: number;
}

/** The same load on one server and on all, in turn, so that a busy moment of the machine falls on both. */
export async function throughput(servers: readonly Server[]): Promise<{ readonly one: Throughput; readonly all: Throughput }> {
  const sets = [[servers[0]!], servers, [servers[1]!], servers];
  const rounds: Throughput[][] = sets.map(() => []);
  for (const set of sets) await load(set, ASKED.length * 4);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [place, set] of sets.entries()) rounds[place]!.push(await load(set, REQUESTS));
  }
  return { one: median([...rounds[0]!, ...rounds[2]!]), all: median([...rounds[1]!, ...rounds[3]!]) };
}

function median(rounds: readonly Throughput[]): Throughput {
  return { perSecond: middle(rounds.map(({ perSecond }) => perSecond)), cpu: middle(rounds.map(({ cpu }) => cpu)) };
}

async function load(servers: readonly Server[], times: number): Promise<Throughput> {
  const bodies = ASKED.map((request) => JSON.stringify(request));
  const spent = async (): Promise<number> => (await Promise.all(servers.map((server) => server.cpu()))).reduce((sum, one) => sum + one, 0);
  let left = times;
  const before = await spent();
  const start = performance.now();
  await Promise.all(Array.from({ length: CONNECTIONS }, async (_, connection) => {
    const { url } = servers[connection % servers.length]!;
    while (left-- > 0) {
      const response = await fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: bodies[left % bodies.length]! });
      if (!(await response.text()).startsWith('{"data"')) throw new Error('a page of the catalogue was refused');
    }
  }));
  const seconds = (performance.now() - start) / 1_000;
  return { perSecond: times / seconds, cpu: ((await spent()) - before) / times };
}
