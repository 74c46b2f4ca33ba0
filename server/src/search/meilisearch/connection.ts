import { BrokenCircuitError, circuitBreaker, ConsecutiveBreaker, handleAll, type CircuitBreakerPolicy } from 'cockatiel';
import { Meilisearch, MeilisearchApiError, type EnqueuedTask, type EnqueuedTaskPromise } from 'meilisearch';
import { errors } from '../../errors.ts';

/** A search that takes longer than this is given up, in milliseconds, when nothing else is said. */
const SEARCH_TIMEOUT = 10_000;

/** What is written may be much. */
const WRITE_TIMEOUT = 120_000;
const TASK_TIMEOUT = 30 * 60_000;

/** After so many failures in a row nobody waits for the engine any more; after so many milliseconds one may try again. */
const FAILURES = 5;
const REST = 2_000;

/** Where a Meilisearch is, and the key to it. */
export interface MeilisearchAddress {
  readonly url: string;
  readonly key?: string;
  /** Name of our index there. */
  readonly index?: string;
  /** Milliseconds after which a search is given up. */
  readonly timeout?: number;
}

/** The way to a Meilisearch: what fails there is the refusal SEARCH_UNAVAILABLE here, and what fails again and again is not asked. */
export class Connection {
  readonly reader: Meilisearch;
  readonly writer: Meilisearch;
  readonly #breaker: CircuitBreakerPolicy = circuitBreaker(handleAll, { halfOpenAfter: REST, breaker: new ConsecutiveBreaker(FAILURES) });
  #failure: string | undefined;

  constructor({ url, key, timeout = SEARCH_TIMEOUT }: MeilisearchAddress) {
    this.reader = new Meilisearch({ host: url, apiKey: key, timeout });
    this.writer = new Meilisearch({ host: url, apiKey: key, timeout: WRITE_TIMEOUT });
  }

  /** What failed last; nothing while all is well. */
  get failure(): string | undefined {
    return this.#failure;
  }

  /** Asks something of the engine. */
  async ask<Answer>(question: () => Promise<Answer>): Promise<Answer> {
    try {
      const answer = await this.#breaker.execute(question);
      this.#failure = undefined;
      return answer;
    } catch (error) {
      if (!(error instanceof BrokenCircuitError)) this.#failure = error instanceof Error ? error.message : String(error);
      throw Object.assign(errors.searchUnavailable(), { cause: error });
    }
  }

  /** Waits until tasks are done: until then nothing of them is found. */
  async done(tasks: readonly EnqueuedTask[]): Promise<void> {
    for (const task of await this.writer.tasks.waitForTasks([...tasks], { timeout: TASK_TIMEOUT, interval: 20 })) {
      if (task.status !== 'succeeded') throw new Error(`Meilisearch did not do what it was told: ${task.error?.message ?? task.status}`);
    }
  }

  /** Does one thing and waits for it. */
  async do(task: EnqueuedTaskPromise): Promise<void> {
    await this.done([await task]);
  }
}

/** Whether the engine says that the index is not there. */
export function isMissing(error: unknown): boolean {
  return error instanceof MeilisearchApiError && error.cause?.code === 'index_not_found';
}
