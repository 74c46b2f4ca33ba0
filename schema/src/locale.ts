/** The languages every text of the platform exists in. Italian comes first and is the fallback. */
export const LOCALES = ['it', 'en'] as const;

export type Locale = (typeof LOCALES)[number];

/** One text in every language of the platform. Plain text, never HTML. */
export type LocalizedText = Readonly<Record<Locale, string>>;

/** The same text in every language: names, codes, figures. */
export function sameText(text: string): LocalizedText {
  return { it: text, en: text };
}

/** Several texts as one, in each language. */
export function joined(texts: readonly LocalizedText[], separator = ', '): LocalizedText {
  return { it: texts.map(({ it }) => it).join(separator), en: texts.map(({ en }) => en).join(separator) };
}

/** Several lists of texts and single texts as one searchable text; what is missing is left out. */
export function searchable(...parts: readonly (LocalizedText | readonly LocalizedText[] | undefined)[]): LocalizedText {
  return joined(parts.flatMap((part) => part ?? []));
}

/** Names and figures that read the same in both languages; nothing for an empty list. */
export function sameNames(list: readonly string[] | undefined): LocalizedText | undefined {
  return list && list.length > 0 ? sameText(list.join(', ')) : undefined;
}

/** A text in one language: a text that is the same for all stays as it is. */
export function textIn(text: string | LocalizedText, locale: Locale): string {
  return typeof text === 'string' ? text : text[locale];
}
