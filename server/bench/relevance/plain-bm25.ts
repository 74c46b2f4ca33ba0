import type { Locale } from '@innesto/schema';
import { fold, stem } from '@innesto/schema/concepts';
import { stopWords } from '../../src/search/analysis/stop-words.ts';
import { MEASURED, type Corpus, type Ranker } from './ranker.ts';

const K1 = 1.2;
const B = 0.75;
const WORD = /[\p{L}\p{N}]+/gu;

/** Documents that hold a stem, and how often. */
type Postings = Map<string, Map<number, number>>;

/**
 * The baseline everybody knows (Robertson and Zaragoza 2009): title and text as one, Snowball stems, stop words, and nothing
 * else. It shares no code with the ranker but word lists and stemmer.
 */
export const plainBm25: Ranker = {
  name: 'plain-bm25',
  open({ documents, locale }) {
    const { postings, lengths } = index({ documents, locale });
    const average = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
    return (text) => {
      const scores = new Float64Array(lengths.length);
      for (const [word, asked] of count(stems(text, locale))) {
        const holders = postings.get(word) ?? new Map<number, number>();
        const rarity = Math.log(1 + (lengths.length - holders.size + 0.5) / (holders.size + 0.5));
        for (const [document, times] of holders) {
          scores[document]! += (asked * rarity * times * (K1 + 1)) / (times + K1 * (1 - B + (B * lengths[document]!) / average));
        }
      }
      return best(scores).map((document) => documents[document]!.id);
    };
  },
};

function index({ documents, locale }: Corpus): { readonly postings: Postings; readonly lengths: readonly number[] } {
  const postings: Postings = new Map();
  const lengths = documents.map(({ title, text }, document) => {
    const words = stems(`${title[locale]} ${text[locale]}`, locale);
    for (const [word, times] of count(words)) {
      const holders = postings.get(word) ?? new Map<number, number>();
      postings.set(word, holders.set(document, times));
    }
    return words.length;
  });
  return { postings, lengths };
}

function stems(text: string, locale: Locale): string[] {
  return (text.match(WORD) ?? []).map(fold).filter((word) => !stopWords[locale].has(word)).map((word) => stem(word, locale));
}

function count(words: readonly string[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const word of words) times.set(word, (times.get(word) ?? 0) + 1);
  return times;
}

/** Documents with a score, the best first; of equals the one that was read first. */
function best(scores: Float64Array): number[] {
  const found = [...scores.keys()].filter((document) => scores[document]! > 0);
  return found.sort((one, other) => scores[other]! - scores[one]! || one - other).slice(0, MEASURED);
}
