/** The languages every text of the platform exists in. Italian comes first and is the fallback. */
export const LOCALES = ['it', 'en'] as const;

export type Locale = (typeof LOCALES)[number];

/** One text in every language of the platform. Plain text, never HTML. */
export type LocalizedText = Readonly<Record<Locale, string>>;

/** The same text in every language: names, codes, figures. */
export function sameText(text: string): LocalizedText {
  return { it: text, en: text };
}

/** A text in one language: a text that is the same for all stays as it is. */
export function textIn(text: string | LocalizedText, locale: Locale): string {
  return typeof text === 'string' ? text : text[locale];
}
