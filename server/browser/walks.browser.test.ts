import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, WIDTHS } from './browser.ts';
import { People } from './people.ts';
import { pageAt, readRoutes } from './routes.ts';
import { serveSite, type ServedSite } from './served-site.ts';
import { account } from './walks/account.ts';
import { administrator } from './walks/administrator.ts';
import { anyone } from './walks/anyone.ts';
import { colleagues } from './walks/colleagues.ts';
import { company } from './walks/company.ts';
import { hub } from './walks/hub.ts';
import { keyboard } from './walks/keyboard.ts';
import { languages } from './walks/languages.ts';
import { promoter } from './walks/promoter.ts';
import { publisher } from './walks/publisher.ts';

const STORIES = { anyone, account, company, colleagues, promoter, hub, publisher, administrator, keyboard, languages };

/** The first start fills a catalogue and a demonstration; in milliseconds. */
const FIRST_START = 180_000;

/** The longest walk takes half a minute where nothing else runs. */
const LONGEST_WALK = 300_000;

let site: ServedSite;
let browser: Browser;
let people: People | undefined;
const visited = new Set<string>();

beforeAll(async () => {
  site = await serveSite();
  browser = await openBrowser();
}, FIRST_START);
afterEach(() => people?.leave());
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

describe.each(WIDTHS)('on a $name', (width) => {
  describe.each(Object.entries(STORIES))('%s', (_story, walks) => {
    it.each(walks)('$title', async ({ walk }) => {
      people = new People({ browser, url: site.url, width, visited });
      try {
        await walk(people);
      } catch (error) {
        console.log('What was seen:', await people.photograph(await mkdtemp(join(tmpdir(), 'innesto-walk-'))));
        throw error;
      }
    }, LONGEST_WALK);
  });
});

it('leaves no page out', async () => {
  const routes = await readRoutes();
  const seen = new Set([...visited].map((address) => pageAt(routes, address)));
  expect(routes.map(({ name }) => name).filter((name) => !seen.has(name))).toEqual([]);
});
