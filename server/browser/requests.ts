import type { Page, Request } from 'playwright-core';
import { PATIENCE } from './browser.ts';

/** A page has all that it wanted when it has asked nothing for so long, in milliseconds. */
const QUIET = 150;

/** Follows a page's requests from now on; the returned function waits until none has been under way for a moment. */
export function followRequests(page: Page): () => Promise<void> {
  const underWay = new Set<Request>();
  let last = 0;
  page.on('request', (request) => {
    underWay.add(request);
    last = Date.now();
  });
  const ended = (request: Request): void => {
    underWay.delete(request);
    last = Date.now();
  };
  page.on('requestfinished', ended);
  page.on('requestfailed', ended);
  return async () => {
    last = Date.now();
    const deadline = last + PATIENCE;
    while (underWay.size > 0 || Date.now() - last < QUIET) {
      if (Date.now() > deadline) throw new Error(`The page still waits for ${[...underWay].map((request) => request.url()).join(', ')}`);
      await page.waitForTimeout(QUIET / 3);
    }
  };
}
