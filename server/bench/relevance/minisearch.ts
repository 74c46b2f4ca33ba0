import MiniSearch, { type SearchResult } from 'minisearch';
import { fold, stem } from '@innesto/schema/concepts';
import { stopWords } from '../../src/search/analysis/stop-words.ts';
import { MEASURED, type Corpus, type Ranker } from './ranker.ts';

/** A well-known engine of the same sort to measure against, given our analysis: MiniSearch, any word, title twice. */
export function buildPeer({ documents, locale }: Corpus): (text: string) => readonly SearchResult[] {
  const stems = new Map<string, string>();
  const processTerm = (word: string) => {
    const form = fold(word);
    if (stopWords[locale].has(form)) return null;
    const known = stems.get(form) ?? stem(form, locale);
    stems.set(form, known);
    return known;
  };
  const peer = new MiniSearch<{ id: string; title: string; text: string }>({ fields: ['title', 'text'], processTerm, searchOptions: { boost: { title: 2 }, combineWith: 'OR' } });
  peer.addAll(documents.map(({ id, title, text }) => ({ id, title: title[locale], text: text[locale] })));
  return (text) => peer.search(text);
}

/** The peer as a ranker. */
export const miniSearch: Ranker = {
  name: 'minisearch',
  open(corpus) {
    const ask = buildPeer(corpus);
    return (text) => ask(text).slice(0, MEASURED).map(({ id }) => String(id));
  },
};
