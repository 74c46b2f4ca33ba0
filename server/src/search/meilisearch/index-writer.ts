import type { SearchDocument } from '../document.ts';
import { isMissing, type Connection } from './connection.ts';
import { Sender } from './sender.ts';
import { SETTINGS } from './settings.ts';
import { storedDocument, type StoredDocument } from './stored-document.ts';
import { ALONE, type WritingRight } from './writing-right.ts';
import { untilWritten } from './written.ts';

/** Documents whose revisions are read at once. */
const PAGE = 1_000;

/** Keeps the index as the documents are: sends only what differs, or builds a new one beside the live one and swaps it in. */
export class IndexWriter {
  readonly #connection: Connection;
  readonly #index: string;
  readonly #right: WritingRight;
  /** The holding of the right in which the whole index was compared. */
  #compared: number | undefined;

  constructor(connection: Connection, index: string, right: WritingRight = ALONE) {
    this.#connection = connection;
    this.#index = index;
    this.#right = right;
  }

  /** Whether this process took the writing over and has not compared the whole index since: whoever wrote before may have stopped in the middle. */
  get took(): boolean {
    return this.#right.term !== undefined && this.#right.term !== this.#compared;
  }

  /** Sends changes if this process writes, else waits for the one that does. They are found when the promise resolves. */
  async write(put: readonly StoredDocument[], gone: readonly string[]): Promise<void> {
    const connection = this.#connection;
    if (await this.#right.ask()) return this.#send(put, gone);
    let mine = false;
    await untilWritten({ connection, index: this.#index, put, gone }, async () => (mine = await this.#right.ask()));
    if (mine) await this.#send(put, gone);
  }

  /**
   * Brings the index to hold these documents and no others, telling `see` of each. `anew`, or where there is none with our
   * settings, beside the live one. `anew` also takes the writing from another process, which has it back when this one ends.
   */
  async bring(documents: Iterable<SearchDocument> | AsyncIterable<SearchDocument>, anew: boolean, see: (document: StoredDocument) => void): Promise<void> {
    if (!(await this.#right.ask({ seize: anew }))) {
      await this.#find();
      for await (const document of documents) see(storedDocument(document));
      return;
    }
    const { term } = this.#right;
    const before = anew ? undefined : await this.#revisions();
    const target = before ? this.#index : `${this.#index}_new`;
    if (!before) await this.#prepare(target);
    const sender = new Sender(this.#connection, target);
    for await (const document of documents) {
      const stored = storedDocument(document);
      see(stored);
      if (before?.get(stored.key) !== stored.revision) await sender.put(stored);
      before?.delete(stored.key);
    }
    await sender.remove([...(before?.keys() ?? [])]);
    await sender.done();
    if (!before) await this.#swap(target);
    this.#compared = term;
  }

  async #send(put: readonly StoredDocument[], gone: readonly string[]): Promise<void> {
    await this.#find();
    const sender = new Sender(this.#connection, this.#index);
    for (const document of put) await sender.put(document);
    await sender.remove(gone);
    await sender.done();
  }

  /** Rejects where there is no index: the server would make one of whatever is sent, without our settings; and who only follows has nothing to follow yet. */
  async #find(): Promise<void> {
    await this.#connection.ask(() => this.#connection.reader.getRawIndex(this.#index));
  }

  /** What the index holds; nothing where there is none, or one with other settings. */
  async #revisions(): Promise<Map<string, string> | undefined> {
    const index = this.#connection.reader.index(this.#index);
    const settings = await this.#ask(() => index.getSettings());
    if (!settings || !holds(settings, SETTINGS)) return undefined;
    const revisions = new Map<string, string>();
    for (let offset = 0; ; offset += PAGE) {
      const { results } = await this.#connection.ask(() => index.getDocuments({ offset, limit: PAGE, fields: ['key', 'revision'] }));
      for (const { key, revision } of results) revisions.set(String(key), String(revision));
      if (results.length < PAGE) return revisions;
    }
  }

  async #prepare(target: string): Promise<void> {
    const { writer } = this.#connection;
    await this.#connection.ask(async () => {
      await writer.deleteIndexIfExists(target);
      await this.#connection.do(writer.createIndex(target, { primaryKey: 'key' }));
      await this.#connection.do(writer.index(target).updateSettings(SETTINGS));
    });
  }

  async #swap(target: string): Promise<void> {
    const { writer } = this.#connection;
    const live = await this.#ask(() => writer.getRawIndex(this.#index));
    await this.#connection.ask(async () => {
      if (!live) await this.#connection.do(writer.createIndex(this.#index, { primaryKey: 'key' }));
      await this.#connection.do(writer.swapIndexes([{ indexes: [this.#index, target], rename: false }]));
      await this.#connection.do(writer.deleteIndex(target));
    });
  }

  /** What is asked of an index that may not be there. */
  async #ask<Answer>(question: () => Promise<Answer>): Promise<Answer | undefined> {
    return this.#connection.ask(() => question().catch((error: unknown) => {
      if (isMissing(error)) return undefined;
      throw error;
    }));
  }
}

/** Whether settings say everything that ours say. */
function holds(settings: unknown, wanted: unknown): boolean {
  if (typeof wanted !== 'object' || wanted === null) return settings === wanted;
  if (typeof settings !== 'object' || settings === null) return false;
  if (Array.isArray(wanted) && (!Array.isArray(settings) || settings.length !== wanted.length)) return false;
  return Object.entries(wanted).every(([key, value]) => holds((settings as Record<string, unknown>)[key], value));
}
