import { sql } from 'kysely';
import type { SourceRecord } from '@innesto/schema';
import type { Letter } from '../src/accounts/index.ts';
import { backgroundWork } from '../src/app/background.ts';
import { area, checkups, instrument, question } from '../src/assessments/testing.ts';
import type { Viewer } from '../src/context.ts';
import { Refusal } from '../src/errors.ts';
import { openTestHouse, type DATABASES, type TestHouse } from './index.ts';
import { directory, record, tool, workshop, workshops } from './workshops.ts';

/** What stands in the catalogue when companies come. */
export const RECORDS: readonly SourceRecord[] = [
  record('senses', { kind: workshop.id, title: { it: 'Officina dei sensori', en: 'Sensor workshop' }, place: { province: 'RE' }, concepts: ['sensors'] }),
  record('sensor-day', { title: { it: 'Un giorno con i sensori', en: 'A day with sensors' }, publisher: 'senses', concepts: ['sensors'] }),
  record('maintenance', { kind: tool.id, title: { it: 'Manutenzione predittiva', en: 'Predictive maintenance' }, concepts: ['predictive-maintenance'] }),
  record('baking', { title: { it: 'Pane e dolci', en: 'Bread and cakes' } }),
];

/** What comes later, and suits whoever lacks sensors. */
export const COURSE = record('course', { title: { it: 'Corso\nsui sensori', en: 'Course\non sensors' }, concepts: ['sensors'] });

const SHORT = instrument([area('making', [question('m', { concepts: ['sensors', 'predictive-maintenance'] })])]);

/** A house with what tests of news do again and again. */
export interface AlertsStage {
  readonly house: TestHouse;
  ask(viewer: Viewer | undefined, operation: string, variables?: Record<string, unknown>): Promise<{ readonly data: any; readonly codes: readonly string[] }>;
  /** A company that lacks sensors, or whatever low answers lack, with its matches; none of its news is looked at yet. */
  company(name: string, hub?: string): Promise<{ readonly owner: Viewer; readonly id: string }>;
  assess(owner: Viewer, company: string): Promise<void>;
  /** The catalogue holds these. */
  catalogue(records: readonly SourceRecord[]): Promise<void>;
  entry(key: string): Promise<string>;
  /** Makes matches anew, and looks at the run if it is another one. */
  match(...companies: readonly string[]): Promise<void>;
  /** Takes away what waits under a name, or does it now. */
  waiting(name: string): Promise<readonly Readonly<Record<string, unknown>>[]>;
  work(name: string): Promise<void>;
  /** Does scheduled work now. */
  start(name: string): Promise<void>;
  /** The digest with its letters; those to an address, the newest last. */
  digest(email: string): Promise<readonly Letter[]>;
  /** Two minutes go by: what came is old enough to be sent. */
  wait(): Promise<void>;
  /** A night goes by: what was to be shown tomorrow is shown. */
  night(): Promise<void>;
}

/** Opens the house. */
export async function openAlertsStage(database: (typeof DATABASES)[number]): Promise<AlertsStage> {
  const house = await openTestHouse({ database, plugins: [workshops, checkups(SHORT)] });
  const { kysely } = house.database;
  const jobs = new Map(backgroundWork(house).map((job) => [job.name, job]));
  const start = (name: string, data: object = {}): Promise<void> => jobs.get(name)!.run(data, new AbortController().signal);
  const stage: AlertsStage = {
    house,
    async ask(viewer, operation, variables = {}) {
      const { data, errors = [] } = await house.ask(viewer, operation, variables);
      return { data: data && JSON.parse(JSON.stringify(data)), codes: errors.map(({ originalError, message }) => (originalError instanceof Refusal ? originalError.code : message)) };
    },
    async company(name, hub) {
      const person = await house.person({ name });
      const { data } = await stage.ask(person, 'mutation ($name: String!) { createCompany(input: { name: $name, province: "RE" }) { id } }', { name });
      const { id } = data.createCompany;
      const owner = await house.again(person);
      if (hub) await stage.ask(owner, 'mutation ($id: ID!, $hub: ID) { setHubConsent(companyId: $id, hubId: $hub) { id } }', { id, hub });
      await stage.assess(owner, id);
      await house.match(id);
      return { owner, id };
    },
    async assess(owner, id) {
      const { data } = await stage.ask(owner, `mutation { startAssessment(companyId: "${id}", instrumentId: "checkups.short") { id answers { revision } } }`);
      const { id: assessmentId, answers } = data.startAssessment;
      if (answers.length === 0) await stage.ask(owner, 'mutation ($input: AnswerInput!) { saveAnswer(input: $input) { step } }', { input: { assessmentId, questionId: 'm', step: 0, revision: 0 } });
      const { codes } = await stage.ask(owner, `mutation { fileAssessment(id: "${assessmentId}") { id } }`);
      if (codes.length > 0) throw new Error(codes.join());
    },
    async catalogue(records) {
      await house.read(directory('directory', records));
      await house.feed.catchUp();
    },
    async entry(key) {
      const { rows: [found] } = await sql<{ id: string }>`select id from entry where source_key = ${key}`.execute(kysely);
      return found!.id;
    },
    async match(...companies) {
      for (const id of companies) await house.match(id);
      await stage.work('alerts.run-stored');
    },
    async waiting(name) {
      const { rows } = await sql<{ data: Readonly<Record<string, unknown>> }>`delete from jobs.job where name = ${name} returning data`.execute(kysely);
      return rows.map(({ data }) => data);
    },
    async work(name) {
      for (const data of await stage.waiting(name)) await start(name, data);
    },
    start,
    async digest(email) {
      await stage.wait();
      await start('alerts.digest');
      await stage.work('alerts.letter');
      const { rows } = await sql<{ data: Letter }>`select data from jobs.job where name = 'mail.send' and data ->> 'to' = ${email}
        and data ->> 'unsubscribe' is not null order by created_on`.execute(kysely);
      return rows.map(({ data }) => data);
    },
    async wait() {
      await sql`update alert set shown_from = shown_from - interval '2 minutes' where shown_from <= now()`.execute(kysely);
      await sql`update alert_reader set sent_until = sent_until - interval '2 minutes'`.execute(kysely);
    },
    async night() {
      await sql`update alert set shown_from = now() where shown_from > now()`.execute(kysely);
    },
  };
  await stage.catalogue(RECORDS);
  return stage;
}
