import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DEMO_PASSWORD } from '@innesto/seeds';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, WIDTHS, windowOf, type Width } from './browser.ts';
import { followRequests } from './requests.ts';
import { serveSite } from './served-site.ts';

/** A picture of the README: what somebody sees in the upper part of a page. */
interface Picture {
  readonly file: string;
  readonly width: Width['name'];
  /** In pixels. */
  readonly height: number;
  /** Who looks; nobody signs in when not said. */
  readonly email?: string;
  /** Goes to the page from the first one of whoever signed in. */
  show(page: Page): Promise<unknown>;
}

const PICTURES: readonly Picture[] = [
  { file: 'catalogue.png', width: 'desktop', height: 900, show: (page) => page.goto('/catalogue?q=robot+saldatrua') },
  { file: 'company.png', width: 'desktop', height: 1100, email: 'company@demo.innesto', show: (page) => page.goto('/company') },
  {
    file: 'curate.png', width: 'desktop', height: 1200, email: 'promoter@demo.innesto',
    async show(page) {
      await page.getByRole('button', { name: /Fontanabianca/ }).click();
      await page.getByRole('link', { name: 'Cura i risultati' }).click();
      await offers(page);
    },
  },
  {
    file: 'matches-phone.png', width: 'phone', height: 1290, email: 'company@demo.innesto',
    async show(page) {
      await page.getByRole('link', { name: 'Guarda chi può aiutarti' }).click();
      await offers(page);
    },
  },
];

/** Turns to the offers, where the demonstration's promoter has recommended some, once the list that was just loaded is made anew. */
async function offers(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: 'Che cosa guardare' }).getByRole('link', { name: 'Offerte' }).click();
  await page.locator('.matches-state.is-fresh').waitFor({ timeout: 60_000 });
}

const folder = fileURLToPath(new URL('../../client/screenshots', import.meta.url));

async function signIn(page: Page, email: string): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel('Indirizzo e-mail').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(DEMO_PASSWORD);
  await page.getByRole('button', { name: 'Accedi' }).click();
  await page.waitForURL((url) => url.pathname !== '/sign-in');
}

async function take(browser: Browser, url: string, { file, width, height, email, show }: Picture): Promise<void> {
  const { name, viewport } = WIDTHS.find((one) => one.name === width)!;
  const page = await browser.newPage(windowOf(url, { name, viewport: { ...viewport, height } }));
  const settled = followRequests(page);
  if (email) await signIn(page, email);
  await show(page);
  await settled();
  // The place of the mouse and of the focus is nobody's business.
  await page.mouse.move(0, 0);
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.screenshot({ path: join(folder, file) });
  await page.close();
}

await mkdir(folder, { recursive: true });
const site = await serveSite();
const browser = await openBrowser();
try {
  for (const picture of PICTURES) await take(browser, site.url, picture);
} finally {
  await browser.close();
  await site.close();
}
