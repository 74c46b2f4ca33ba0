import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';
import { PATIENCE, windowOf, type Width } from './browser.ts';
import { listenTo, type Complaints } from './complaints.ts';
import { faultsIn } from './look.ts';
import { followRequests } from './requests.ts';

/** Where and how somebody comes to the site. */
export interface Arrival {
  readonly browser: Browser;
  readonly url: string;
  readonly width: Width;
  /** Addresses that were looked at; more are added. */
  readonly visited: Set<string>;
}

/** Somebody with a browser window of their own. */
export class Person {
  readonly page: Page;
  readonly width: Width;
  /** Waits until the page has all that it asked for. */
  readonly settled: () => Promise<void>;
  private readonly complaints: Complaints;
  private readonly visited: Set<string>;

  private constructor(page: Page, { width, visited }: Arrival) {
    this.page = page;
    this.width = width;
    this.visited = visited;
    this.complaints = listenTo(page);
    this.settled = followRequests(page);
  }

  /** Opens a new window, with the language that its owner prefers. */
  static async come(arrival: Arrival, locale?: string): Promise<Person> {
    const context = await arrival.browser.newContext(windowOf(arrival.url, arrival.width, locale));
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    return new Person(page, arrival);
  }

  /** Goes to an address of the site. */
  async open(path: string): Promise<void> {
    await this.page.goto(path);
    await this.settled();
  }

  /** Looks at the page as it is now. Fails on whatever stands in somebody's way, and on what went wrong since the last look. */
  async look(): Promise<void> {
    await this.settled();
    this.visited.add(this.page.url());
    const faults = [...(await this.complaints.read()), ...(await faultsIn(this.page))];
    expect(faults, `${this.width.name}, ${this.page.url()}`).toEqual([]);
  }

  /** Says that this goes wrong before the next look, as part of the story. */
  expectComplaints(...complaints: readonly RegExp[]): void {
    this.complaints.expect(...complaints);
  }

  /** Closes the window. Fails on what went wrong since the last look. */
  async leave(): Promise<void> {
    const faults = await this.complaints.read();
    await this.page.context().close();
    expect(faults, `${this.width.name}, on leaving`).toEqual([]);
  }
}
