import MiniSearch from 'minisearch';
import { fold, stem } from '@innesto/schema/concepts';
import { stopWords } from '../../src/search/analysis/stop-words.ts';
import type { SearchDocument } from '../../src/search/index.ts';

/** A well-known engine of the same sort to measure against, given our analysis: MiniSearch, any word, title twice. */
export function buildPeer(documents: readonly SearchDocument[]): (text: string) => number {
  const stems = new Map<string, string>();
  const processTerm = (word: string) => {
    const form = fold(word);
    if (stopWords.en.has(form)) return null;
    const known = stems.get(form) ?? stem(form, 'en');
    stems.set(form, known);
    return known;
  };
  const peer = new MiniSearch<{ id: string; title: string; text: string }>({ fields: ['title', 'text'], processTerm, searchOptions: { boost: { title: 2 }, combineWith: 'OR' } });
  peer.addAll(documents.map(({ id, title, text }) => ({ id, title: title.en, text: text.en })));
  return (text) => peer.search(text).slice(0, 20).length;
}
