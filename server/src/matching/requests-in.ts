import type { Locale } from '@innesto/schema';

/** A sentence of fewer words says nothing by itself: it belongs to the one before. */
const FEWEST_WORDS = 5;

const SENTENCES: Readonly<Record<Locale, Intl.Segmenter>> = { it: new Intl.Segmenter('it', { granularity: 'sentence' }), en: new Intl.Segmenter('en', { granularity: 'sentence' }) };

/**
 * The things that a company asks for, as it wrote them: its sentences, so that the second thing is not lost behind the first. At
 * most so many; what is left stands with the last.
 */
export function requestsIn(text: string, locale: Locale, most: number): string[] {
  const sentences = [...SENTENCES[locale].segment(text)].map(({ segment }) => segment.trim()).filter((segment) => segment !== '');
  return sentences.reduce<string[]>((requests, sentence) => {
    const isWhole = sentence.split(/\s+/).length >= FEWEST_WORDS && requests.length < most;
    return isWhole || requests.length === 0 ? [...requests, sentence] : [...requests.slice(0, -1), `${requests.at(-1)} ${sentence}`];
  }, []);
}
