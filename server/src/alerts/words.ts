import type { Locale, LocalizedText } from '@innesto/schema';

/** Fewer needs than this are said to be a few: a small number could be known again. */
export const A_FEW = 5;

/** What news is told from. */
export interface AlertFacts {
  readonly title: LocalizedText;
  /** The company that an entry is news for; none where needs are the news. */
  readonly company: string | null;
  /** How many needs; none where there are a few. */
  readonly needs: number | null;
}

const WORDS = {
  it: {
    entry: (title: string, company: string) => `Novità adatta a ${company}: ${title}`,
    needs: (title: string, count: string) => `Bisogni a cui può rispondere «${title}»: ${count}`,
    few: 'pochi',
  },
  en: {
    entry: (title: string, company: string) => `New, and it suits ${company}: ${title}`,
    needs: (title: string, count: string) => `Needs that “${title}” may answer: ${count}`,
    few: 'a few',
  },
} as const;

/** News in one line, in a language. */
export function tellAlert({ title, company, needs }: AlertFacts, locale: Locale): string {
  const words = WORDS[locale];
  const name = oneLine(title[locale] || title.it || title.en);
  return company === null ? words.needs(name, needs === null ? words.few : String(needs)) : words.entry(name, oneLine(company));
}

/** A text on one line: what comes from elsewhere must not look like lines of ours. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
