import { chromium, type Browser, type BrowserContextOptions } from 'playwright-core';

/** A window that people have: a desk's, or a phone's. */
export interface Width {
  readonly name: 'desktop' | 'phone';
  readonly viewport: { readonly width: number; readonly height: number };
}

/** Nobody waits longer for anything, in milliseconds: the machine may have much else to do. */
export const PATIENCE = 45_000;

/** The widths at which every walk is walked. */
export const WIDTHS: readonly Width[] = [
  { name: 'desktop', viewport: { width: 1280, height: 900 } },
  { name: 'phone', viewport: { width: 375, height: 780 } },
];

// A browser of its own wants to phone home, and to keep secrets apart by means that a container does not have.
const FLAGS = [
  '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
  '--disable-quic',
];

/** Starts the Chromium that INNESTO_TEST_BROWSER names. */
export function openBrowser(): Promise<Browser> {
  const executablePath = process.env['INNESTO_TEST_BROWSER'];
  if (!executablePath) throw new Error('INNESTO_TEST_BROWSER must name a Chromium, such as /usr/bin/chromium.');
  return chromium.launch({ executablePath, args: FLAGS });
}

/** How somebody's own window opens: Italian unless told otherwise, and without movement, so that what is looked at stands still. */
export function windowOf(url: string, { viewport }: Width, locale = 'it-IT'): BrowserContextOptions {
  return { baseURL: url, viewport, locale, timezoneId: 'Europe/Rome', reducedMotion: 'reduce' };
}
