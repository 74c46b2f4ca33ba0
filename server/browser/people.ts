import { join } from 'node:path';
import { Person, type Arrival } from './person.ts';

/** A way through the site that somebody takes, told as a test. */
export interface Walk {
  readonly title: string;
  readonly walk: (people: People) => Promise<void>;
}

/** The people of one walk: each comes with a window of their own, all with windows of the same width. */
export class People {
  readonly #arrival: Arrival;
  readonly #here: Person[] = [];

  constructor(arrival: Arrival) {
    this.#arrival = arrival;
  }

  /** The width of everybody's window. */
  get width(): Arrival['width'] {
    return this.#arrival.width;
  }

  /** Somebody comes, with a browser in this language. */
  async come(locale?: string): Promise<Person> {
    const person = await Person.come(this.#arrival, locale);
    this.#here.push(person);
    return person;
  }

  /** An address of electronic mail that nobody else of any walk has. */
  addressOf(name: string): string {
    return `${name}.${this.width.name}@prova.example`;
  }

  /** Keeps a picture of what everybody sees, for whoever asks why a walk failed; gives the files. */
  async photograph(folder: string): Promise<string[]> {
    return Promise.all(this.#here.map(async ({ page }, place) => {
      const path = join(folder, `${this.width.name}-${place + 1}.png`);
      await page.screenshot({ path, fullPage: true });
      return path;
    }));
  }

  /** Everybody leaves, whatever happened. Fails on what went wrong since they last looked. */
  async leave(): Promise<void> {
    const left = await Promise.allSettled(this.#here.splice(0).map((person) => person.leave()));
    const failed = left.find((one) => one.status === 'rejected');
    if (failed) throw failed.reason;
  }
}
