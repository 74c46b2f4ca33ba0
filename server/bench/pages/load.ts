import type { PageRequest } from './documents.ts';
import type { MeasuredServer } from './measured.ts';

const CONNECTIONS = 16;

/** A request that is measured: who answers it, and what it must hold to count as answered. */
export interface Case {
  readonly name: string;
  readonly server: MeasuredServer;
  /** Asked in turn. */
  readonly requests: readonly PageRequest[];
  readonly headers?: Readonly<Record<string, string>>;
  /** How many rows the answer's list holds. */
  rows(data: any): number;
}

/** What a request cost: processor time of the server, and how long whoever asked waited, in milliseconds. */
export interface Cost {
  readonly cpu: number;
  readonly median: number;
  readonly bytes: number;
}

/** Sends a request so many times over 16 connections. Throws when an answer is not what the page shows. */
export async function load({ name, server, requests, headers, rows }: Case, times: number): Promise<Cost> {
  const bodies = requests.map((request) => JSON.stringify(request));
  const taken: number[] = [];
  let bytes = 0;
  let left = times;
  const send = async (body: string): Promise<string> => {
    const response = await fetch(`${server.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', 'accept-encoding': 'identity', ...headers }, body });
    return response.text();
  };
  for (const body of bodies) {
    const answer = JSON.parse(await send(body)) as { data?: unknown; errors?: unknown };
    if (answer.errors || rows(answer.data) === 0) throw new Error(`${name} is not answered: ${JSON.stringify(answer).slice(0, 2_000)}`);
  }
  const before = await server.cpu();
  await Promise.all(Array.from({ length: CONNECTIONS }, async () => {
    while (left-- > 0) {
      const start = performance.now();
      bytes = (await send(bodies[left % bodies.length]!)).length;
      taken.push(performance.now() - start);
    }
  }));
  const cpu = (await server.cpu()) - before;
  return { cpu: cpu / times, median: middle(taken), bytes };
}

/** The median. */
export function middle(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)]!;
}
