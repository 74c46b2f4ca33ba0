import { randomInt } from 'node:crypto';
import type pg from 'pg';
import { middle } from '../pages/load.ts';
import type { Person, Server } from './server.ts';

/** Changes that are followed. */
const CHANGES = 20;

/** Milliseconds between two questions, and until a change counts as never seen. */
const INTERVAL = 10;
const PATIENCE = 30_000;

const PROPOSE = 'mutation ($input: ProposalInput!) { proposeEntry(input: $input) { id } }';
const APPROVE = 'mutation ($id: ID!) { reviewProposal(id: $id, approve: true) { entry { id } } }';
const FIND = 'query ($words: String!) { entries(query: $words) { nodes { title } facets { values { count } } } }';

/** People who write through one server, and one who asks another. */
interface Pair {
  readonly publisher: Person;
  readonly reviewer: Person;
  readonly reader: Person;
}

/** Milliseconds from a change that one server acknowledged until the other shows it, in its list and in its counts. */
export async function agreement(servers: readonly Server[]): Promise<{ readonly median: number; readonly worst: number }> {
  const pairs = await Promise.all(servers.map((server, place) => pairOf(server, servers[(place + 1) % servers.length]!)));
  const taken: number[] = [];
  for (let change = 0; change < CHANGES; change += 1) taken.push(await follow(pairs[change % pairs.length]!));
  return { median: middle(taken), worst: Math.max(...taken) };
}

async function pairOf(writer: Server, other: Server): Promise<Pair> {
  const [publisher, reviewer, reader] = await Promise.all([writer.signIn('publisher@demo.innesto'), writer.signIn('admin@demo.innesto'), other.signIn('company@demo.innesto')]);
  return { publisher, reviewer, reader };
}

/** Publishes an entry, of a kind that an organisation may publish, with a word that nobody ever wrote, and asks for it until it is found. */
async function follow({ publisher, reviewer, reader }: Pair): Promise<number> {
  const word = inventedWord();
  const { me: { publishableKinds: [kind] } } = await publisher.ask('{ me { publishableKinds { id } } }');
  const { proposeEntry } = await publisher.ask(PROPOSE, { input: { kind: kind.id, titleIt: word, titleEn: word, summaryIt: 'Una prova.', summaryEn: 'A test.' } });
  await reviewer.ask(APPROVE, { id: proposeEntry.id });
  return untilShown(reader, word);
}

/** Milliseconds until a word is found. */
async function untilShown(reader: Person, word: string): Promise<number> {
  const start = performance.now();
  while (performance.now() - start < PATIENCE) {
    const { entries } = await reader.ask(FIND, { words: word });
    const counted = entries.facets.some(({ values }: { values: { count: number }[] }) => values.some(({ count }) => count > 0));
    if (counted && entries.nodes.some(({ title }: { title: string }) => title === word)) return performance.now() - start;
    await new Promise((resolve) => setTimeout(resolve, INTERVAL));
  }
  return Number.POSITIVE_INFINITY;
}

/** Far from any other, so that no guess finds it. */
function inventedWord(): string {
  return Array.from({ length: 14 }, () => String.fromCharCode(97 + randomInt(26))).join('');
}

/** Milliseconds until a change is shown that was written through the only server left, right after the one that wrote to the shared index went. */
export async function takeover(left: Server, gone: () => Promise<void>): Promise<number> {
  const pair = await pairOf(left, left);
  await gone();
  return follow(pair);
}

/** Which server writes to the shared index. */
export async function writerOf(database: pg.Client, servers: readonly Server[]): Promise<Server> {
  const { rows: [row] } = await database.query('select server from bench_writer order by at desc limit 1');
  return servers.find(({ name }) => name === row.server)!;
}
