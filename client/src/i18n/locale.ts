import { LOCALES, type Locale } from '@innesto/schema';

const STORED_AS = 'innesto.locale';

/** The language to start in: the stored choice, else the first of the browser's that we speak, else Italian. */
export function chooseLocale(stored: string | undefined, browser: readonly string[]): Locale {
  return [stored, ...browser].map((tag) => tag?.slice(0, 2).toLowerCase()).find(isLocale) ?? 'it';
}

function isLocale(tag: string | undefined): tag is Locale {
  return LOCALES.some((locale) => locale === tag);
}

/** The language chosen on an earlier visit. */
export function storedLocale(): string | undefined {
  try {
    return localStorage.getItem(STORED_AS) ?? undefined;
  } catch {
    // A browser that forbids storage still shows the site, in its own language.
    return undefined;
  }
}

/** Remembers the language for the next visit, where the browser allows it. */
export function storeLocale(locale: Locale): void {
  try {
    localStorage.setItem(STORED_AS, locale);
  } catch {
    // Without storage the choice lasts as long as the page does.
  }
}
