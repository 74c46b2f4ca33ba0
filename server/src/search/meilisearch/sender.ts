import type { EnqueuedTask } from 'meilisearch';
import type { Connection } from './connection.ts';
import type { StoredDocument } from './stored-document.ts';

/** Documents and characters that are sent at once, and requests that may wait to be done. */
const BATCH = 500;
const CHARACTERS = 8_000_000;
const WAITING = 4;

/** Sends documents in batches, some of them ahead of what is done. */
export class Sender {
  readonly #connection: Connection;
  readonly #index: string;
  #batch: StoredDocument[] = [];
  #characters = 0;
  #tasks: EnqueuedTask[] = [];

  constructor(connection: Connection, index: string) {
    this.#connection = connection;
    this.#index = index;
  }

  async put(document: StoredDocument): Promise<void> {
    this.#batch.push(document);
    this.#characters += 2 * (document.text.it.length + document.text.en.length);
    if (this.#batch.length >= BATCH || this.#characters >= CHARACTERS) await this.#send();
  }

  async remove(keys: readonly string[]): Promise<void> {
    await this.#send();
    if (keys.length > 0) this.#tasks.push(await this.#connection.ask(async () => await this.#connection.writer.index(this.#index).deleteDocuments([...keys])));
  }

  async done(): Promise<void> {
    await this.#send();
    await this.#connection.ask(() => this.#connection.done(this.#tasks));
    this.#tasks = [];
  }

  async #send(): Promise<void> {
    if (this.#batch.length === 0) return;
    const batch = this.#batch;
    this.#batch = [];
    this.#characters = 0;
    this.#tasks.push(await this.#connection.ask(async () => await this.#connection.writer.index<StoredDocument>(this.#index).addDocuments(batch)));
    if (this.#tasks.length > WAITING) await this.#connection.ask(() => this.#connection.done([this.#tasks.shift()!]));
  }
}
