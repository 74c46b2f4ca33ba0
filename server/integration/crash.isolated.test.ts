import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, DATABASES, type TestDatabase } from '../testing/databases.ts';
import { freePort, startServer, type ServerProcess } from './server-process.ts';
import { PASSWORD, visit, type Visitor } from './web.ts';

/** Answers that are saved at the same time, and how many of them are acknowledged before the server is killed. */
const AT_ONCE = 6;
const BEFORE_THE_KILL = 40;

const SAVE = 'mutation ($input: AnswerInput!) { saveAnswer(input: $input) { revision } }';
const READ = 'query ($id: ID!) { assessment(id: $id) { answers { questionId step revision } instrument { areas { questions { id } } } } }';

interface Draft {
  readonly id: string;
  readonly questions: readonly string[];
}

/** An answer as the server acknowledged it. */
interface Acknowledged {
  readonly step: number;
  readonly revision: number;
}

describe.each(DATABASES)('a server on the %s database that is killed while a company saves answers', { timeout: 180_000 }, (database) => {
  let folder: string;
  let prepared: TestDatabase;
  let environment: Record<string, string>;
  let server: ServerProcess;
  let person: Visitor;
  let draft: Draft;
  const acknowledged = new Map<string, Acknowledged>();

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'innesto-crash-'));
    prepared = await createTestDatabase(database, { entities: [], migrations: [] });
    const port = String(await freePort());
    environment = { INNESTO_DATA: folder, PORT: port, ...(prepared.url ? { DATABASE_URL: prepared.url } : {}) };
    server = startServer(environment);
    await server.ready;
    person = visit(`http://localhost:${port}`);
    draft = await beginAssessment(person);
  }, 120_000);
  afterAll(async () => {
    server.child.kill('SIGKILL');
    await server.ended;
    await prepared.remove();
    await rm(folder, { recursive: true, force: true });
  });

  it('has every answer it acknowledged, and starts again at once and without a word', async () => {
    for (let round = 1; round <= 2; round += 1) {
      const saving = saveUntilItBreaks(person, draft, acknowledged, () => { server.child.kill('SIGKILL'); });
      expect(await server.ended).toBe('SIGKILL');
      await saving;
      server = startServer(environment);
      await server.ready;
      expect(server.said()).toBe('');
      expect(await lostOf(person, draft, acknowledged)).toEqual([]);
      expect(acknowledged.size).toBeGreaterThan(1);
    }
  });

  if (database === 'embedded') {
    it('has its folder to itself while it lives', async () => {
      const second = startServer({ ...environment, PORT: String(await freePort()) });
      expect(await second.ended).toBe(1);
      expect(second.said()).toMatch(/^The data folder .* is in use by another Innesto\. Stop that one, or set INNESTO_DATA to another folder\.\n$/);
      expect((await person.send('/health/ready')).status).toBe(200);
    });
  }
});

/** Signs somebody up with a company and starts its assessment. */
async function beginAssessment(person: Visitor): Promise<Draft> {
  await person.post('/api/auth/sign-up/email', { name: 'Anna', email: 'anna@example.org', password: PASSWORD });
  const { createCompany: company } = await dataOf(person, 'mutation { createCompany(input: { name: "Officina" }) { id instruments { id } } }');
  const start = `mutation { startAssessment(companyId: "${company.id}", instrumentId: "${company.instruments[0].id}") { id } }`;
  const { startAssessment: { id } } = await dataOf(person, start);
  const { assessment: { instrument } } = await dataOf(person, READ, { id });
  return { id, questions: instrument.areas.flatMap(({ questions }: { questions: { id: string }[] }) => questions.map((question) => question.id)) };
}

async function dataOf(person: Visitor, query: string, variables?: Record<string, unknown>): Promise<any> {
  const { json, text } = await person.graphql(query, variables);
  if (!json?.data || json.errors) throw new Error(text);
  return json.data;
}

/** Saves answers to all questions over and over, several at once, and calls `kill` in the middle. */
async function saveUntilItBreaks(person: Visitor, draft: Draft, acknowledged: Map<string, Acknowledged>, kill: () => void): Promise<void> {
  let count = 0;
  const saveFrom = async (first: number): Promise<void> => {
    for (let turn = first; ; turn += AT_ONCE) {
      const questionId = draft.questions[turn % draft.questions.length]!;
      const step = turn % 4;
      const revision = await revisionOf(person, draft, questionId);
      const { json } = await person.graphql(SAVE, { input: { assessmentId: draft.id, questionId, step, revision } });
      if (!json?.data) continue;
      acknowledged.set(questionId, { step, revision: json.data.saveAnswer.revision });
      count += 1;
      if (count === BEFORE_THE_KILL) kill();
    }
  };
  // The connection breaks under each of them.
  await Promise.allSettled(Array.from({ length: AT_ONCE }, (_, place) => saveFrom(place)));
}

async function revisionOf(person: Visitor, draft: Draft, questionId: string): Promise<number> {
  return (await answersOf(person, draft)).get(questionId)?.revision ?? 0;
}

async function answersOf(person: Visitor, { id }: Draft): Promise<Map<string, Acknowledged>> {
  const { assessment } = await dataOf(person, READ, { id });
  return new Map(assessment.answers.map(({ questionId, ...answer }: Acknowledged & { questionId: string }) => [questionId, answer]));
}

/** What was acknowledged and is not there. One that was on its way when the server died may have come after it. */
async function lostOf(person: Visitor, draft: Draft, acknowledged: ReadonlyMap<string, Acknowledged>): Promise<string[]> {
  const standing = await answersOf(person, draft);
  return [...acknowledged].filter(([question, { step, revision }]) => {
    const now = standing.get(question);
    return !now || now.revision < revision || (now.revision === revision && now.step !== step);
  }).map(([question]) => question);
}
