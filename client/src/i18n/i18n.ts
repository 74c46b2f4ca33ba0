import type { Locale } from '@innesto/schema';
import { createI18n } from 'vue-i18n';
import { chooseLocale, storeLocale, storedLocale } from './locale.ts';
import type { Messages } from './message-key.ts';

const load: Record<Locale, () => Promise<Messages>> = {
  it: async () => (await import('./it.ts')).it,
  en: async () => (await import('./en.ts')).en,
};

/** The site's texts; a language is fetched when it is first shown. */
export const i18n = createI18n({ legacy: false, locale: 'it', fallbackLocale: false, messages: {} as Partial<Record<Locale, Messages>> });

/** Shows the site in this language: its texts, the document's `lang`, and the next visit. */
export async function showLocale(locale: Locale): Promise<void> {
  if (!i18n.global.availableLocales.includes(locale)) i18n.global.setLocaleMessage(locale, await load[locale]());
  i18n.global.locale.value = locale;
  document.documentElement.lang = locale;
}

/** Starts in the language of `chooseLocale`. */
export const showFirstLocale = (): Promise<void> => showLocale(chooseLocale(storedLocale(), navigator.languages));

/** Shows this language and remembers it. */
export async function switchLocale(locale: Locale): Promise<void> {
  await showLocale(locale);
  storeLocale(locale);
}
