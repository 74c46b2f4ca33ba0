import type { Page, Request } from 'playwright-core';

/** What went wrong in a page that a person need not notice: errors of its code, failed requests, refusals of the API. */
export interface Complaints {
  /** Says that this will go wrong, as part of the story. */
  expect(...complaints: readonly RegExp[]): void;
  /** What went wrong and was not expected, and what was expected and did not; each is told once. */
  read(): Promise<string[]>;
}

/** Listens to a page from now on. */
export function listenTo(page: Page): Complaints {
  const heard: string[] = [];
  const answers: Promise<void>[] = [];
  let expected: RegExp[] = [];
  page.on('pageerror', (error) => heard.push(`an error in the page: ${error.message}`));
  page.on('console', (message) => {
    // A refused request complains here too; the response says more.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) heard.push(`the console says: ${message.text()}`);
  });
  page.on('requestfailed', (request) => {
    if (!isLeft(request)) heard.push(`${request.method()} ${request.url()} failed: ${request.failure()?.errorText}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) heard.push(`${response.status()} ${response.request().method()} ${response.url()}`);
  });
  page.on('requestfinished', (request) => {
    if (request.url().endsWith('/graphql')) answers.push(refusalsIn(request).then((refusals) => void heard.push(...refusals)));
  });
  return {
    expect: (...complaints) => void expected.push(...complaints),
    async read() {
      await Promise.all(answers.splice(0));
      const told = heard.splice(0);
      const unexpected = told.filter((complaint) => !expected.some((pattern) => pattern.test(complaint)));
      const unmet = expected.filter((pattern) => !told.some((complaint) => pattern.test(complaint)));
      expected = [];
      return [...unexpected, ...unmet.map((pattern) => `this did not go wrong: ${pattern}`)];
    },
  };
}

/** A page that is left, or that asks anew, gives up on what it asked before. */
const isLeft = (request: Request): boolean => request.failure()?.errorText === 'net::ERR_ABORTED';

async function refusalsIn(request: Request): Promise<string[]> {
  // A page that is left takes its answers with it: nobody can read them any more.
  const text = await request.response().then((response) => response?.text()).catch(() => undefined);
  const { errors = [] } = JSON.parse(text ?? '{}') as { errors?: { message: string; path?: string[]; extensions?: { code?: string } }[] };
  return errors.map(({ message, path, extensions }) => `${extensions?.code} at ${path?.join('.')}: ${message}`);
}
