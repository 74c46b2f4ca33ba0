import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import type { SourceRecord } from '@innesto/schema';
import type { Viewer } from '../src/context.ts';
import { Refusal } from '../src/errors.ts';
import type { DATABASES } from './databases.ts';
import { openTestHouse, type TestHouse } from './house.ts';
import { directory, record, tool, workshop, workshops } from './workshops.ts';

const FIELDS = 'id state fromSource reviewable reviewers title comment entry { id } organisation { title } changes { field before after }';
/** What tests of publishing ask. */
export const PROPOSE = `mutation ($input: ProposalInput!) { proposeEntry(input: $input) { ${FIELDS} } }`;
export const WITHDRAW = 'mutation ($id: ID!) { withdrawProposal(id: $id) { state } }';
export const REVIEW = `mutation ($id: ID!, $approve: Boolean!, $comment: String) { reviewProposal(id: $id, approve: $approve, comment: $comment) { ${FIELDS} } }`;
export const LIST = `query ($state: ReviewState) { proposals(state: $state, first: 100) { totalCount nodes { ${FIELDS} } } }`;
const ENTRY = `query ($id: ID!) { entry(id: $id) { title summary english: title(locale: en) province municipality address remote price { amount free note } duration validFrom validUntil
  links { rel url } concepts { id } attributes publisher { title } provenance { source title editedByPublisher } offers { totalCount } } }`;

/** What stands beside the price of the course. */
export const RESERVED = { it: 'Prezzo per soci', en: 'Price for members' };
/** Organisations with what they offer; nobody works for a hub in the province of the far one. */
export const RECORDS: readonly SourceRecord[] = [
  record('one', { kind: workshop.id, title: { it: 'Officina Uno', en: 'Workshop One' }, place: { province: 'RE' } }),
  record('two', { kind: workshop.id, title: { it: 'Officina Due', en: 'Workshop Two' }, place: { province: 'MO' } }),
  record('far', { kind: workshop.id, title: { it: 'Officina Lontana', en: 'Far Workshop' }, place: { province: 'AO' } }),
  record('empty', { kind: workshop.id, title: { it: 'Officina Vuota', en: 'Empty Workshop' }, place: { province: 'PZ' } }),
  record('course', {
    publisher: 'one', price: { amount: 100, note: RESERVED }, duration: { it: '2 giorni', en: '2 days' }, place: { province: 'RE', municipality: 'Scandiano', address: 'Via Emilia 7' },
    links: [{ rel: 'website', url: 'https://one.test/' }, { rel: 'document', url: 'https://one.test/course.pdf' }], validUntil: '2027-01-31', attributes: { seats: 8 },
  }),
  record('other', { publisher: 'two' }), record('tool', { kind: tool.id, publisher: 'one' }),
];

/** The directory with one of its records changed. */
export const changed = (key: string, more: Partial<SourceRecord>): SourceRecord[] => RECORDS.map((one) => (one.key === key ? { ...one, ...more } : one));

/** A house with that directory and the people around it; what a test did to entries is undone before the next. */
export class PublishingStage {
  house!: TestHouse;
  /** Ids of the entries by their key. */
  ids: Record<string, string> = {};
  publisher!: Viewer;
  neighbour!: Viewer;
  promoter!: Viewer;
  promoterNextDoor!: Viewer;
  administrator!: Viewer;

  constructor(database: (typeof DATABASES)[number]) {
    beforeAll(() => this.#open(database));
    beforeEach(() => this.#tidy());
    afterAll(() => this.house.close());
  }

  readonly read = (records: readonly SourceRecord[] = RECORDS) => this.house.read(directory('directory', records));

  readonly ask = async (viewer: Viewer | undefined, operation: string, variables: Record<string, unknown> = {}) => {
    const { data, errors = [] } = await this.house.ask(viewer, operation, variables);
    const refusals = errors.map(({ originalError, message }) => (originalError instanceof Refusal ? originalError : new Refusal(message, 500, { it: '', en: '' })));
    return { data, codes: refusals.map(({ code }) => code), details: refusals[0]?.details };
  };

  readonly propose = async (input: object, viewer = this.publisher) => {
    const { data, codes } = await this.ask(viewer, PROPOSE, { input });
    if (codes.length > 0) throw new Error(`refused: ${codes.join(', ')}`);
    return data.proposeEntry;
  };

  readonly review = async (id: string, approve: boolean, viewer = this.promoter) => {
    const { data, codes } = await this.ask(viewer, REVIEW, { id, approve });
    if (codes.length > 0) throw new Error(`refused: ${codes.join(', ')}`);
    return data.reviewProposal;
  };

  readonly entry = async (id: string) => (await this.ask(undefined, ENTRY, { id })).data.entry;

  readonly pending = async (viewer = this.promoter) => (await this.ask(viewer, LIST, { state: 'pending' })).data.proposals.nodes;

  readonly found = async (query: string): Promise<string[]> => {
    await this.house.feed.catchUp();
    return (await this.ask(undefined, 'query ($query: String) { entries(query: $query) { nodes { title } } }', { query })).data.entries.nodes.map(({ title }: { title: string }) => title);
  };

  async #open(database: (typeof DATABASES)[number]): Promise<void> {
    this.house = await openTestHouse({ database, plugins: [workshops] });
    await this.read();
    const { rows } = await sql<{ key: string; id: string }>`select source_key as key, id from entry`.execute(this.house.database.kysely);
    Object.assign(this.ids, Object.fromEntries(rows.map(({ key, id }) => [key, id])));
    this.publisher = await this.house.person({ organisation: this.ids['one'] });
    this.neighbour = await this.house.person({ organisation: this.ids['two'] });
    this.promoter = await this.house.person({ hub: await this.house.hub(['RE']) });
    this.promoterNextDoor = await this.house.person({ hub: await this.house.hub(['MO', 'BO']) });
    this.administrator = await this.house.person({ administrator: true });
    await this.house.hub(['PZ']);
  }

  async #tidy(): Promise<void> {
    await sql`update entry set overlay = '{}', overlay_conflicts = '{}', content_hash = '' where overlay <> '{}'`.execute(this.house.database.kysely);
    await sql`delete from proposal`.execute(this.house.database.kysely);
    await this.read();
  }
}
