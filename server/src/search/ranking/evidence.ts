import { LAYERS } from '../document.ts';
import type { Via } from './clause.ts';
import { plain, type LayerText } from './layer-text.ts';
import type { Lexicon } from './lexicon.ts';
import type { LayerTexts, Lexicons, Scorer } from './scorer.ts';

/** Why a document answers: words of the query, and the words of the document that answer them. */
export interface TermMatch {
  /** Words of the query as written, or the id of a concept that was asked for. */
  readonly asked: string;
  /** Different words of the document as it writes them, at most five; the concept's id where it is tagged. */
  readonly words: readonly string[];
  readonly via: Via;
  readonly field: 'title' | 'text' | 'concept';
  /** The part of the score (0..1) that it brought; the shares of a document add up to its score. */
  readonly share: number;
  /** The `key` of the text of the query that it answers, when the query had several. */
  readonly source?: string;
}

/** More words would not be read. */
const MOST_WORDS = 5;

interface Draft {
  readonly asked: string;
  readonly via: Via;
  readonly source?: string;
  readonly words: Set<string>;
  field: TermMatch['field'];
  share: number;
}

/** The evidence for the score of a document, the largest share first. */
export function evidence(scorer: Scorer, texts: LayerTexts, lexicons: Lexicons): TermMatch[] {
  const drafts = new Map<string, Draft>();
  const draftOfLeaf = new Map<number, Draft>();
  for (const { leaf, share } of scorer.contributions(texts)) {
    const { origin, layer } = scorer.leaves[leaf]!;
    const key = [origin.source, origin.via, origin.asked, layer === 'concept'].join('\0');
    const draft = drafts.get(key) ?? { ...origin, words: new Set<string>(), field: layer === 'concept' ? 'concept' : 'text', share: 0 };
    draft.share += share;
    drafts.set(key, draft);
    draftOfLeaf.set(leaf, draft);
  }
  quote(scorer, texts, lexicons, draftOfLeaf);
  return [...drafts.values()].sort((a, b) => b.share - a.share).map((draft) => ({ ...draft, words: [...draft.words] }));
}

function quote(scorer: Scorer, texts: LayerTexts, lexicons: Lexicons, drafts: ReadonlyMap<number, Draft>): void {
  for (const layer of LAYERS) {
    const text = texts[layer];
    if (!text) continue;
    scorer.places(layer, text, (leaf, at) => {
      const draft = drafts.get(leaf);
      if (!draft) return;
      if (draft.words.size < MOST_WORDS) draft.words.add(written(lexicons[layer], text, at, scorer.leaves[leaf]!.type === 'pair'));
      if (at < text.titleEnd && layer !== 'concept') draft.field = 'title';
    });
  }
}

function written(lexicon: Lexicon, { words }: LayerText, at: number, pair: boolean): string {
  const word = lexicon.word(plain(words[at]!));
  if (!pair) return word;
  const before = words.findLastIndex((other, place) => place < at && other >= 0);
  return `${lexicon.word(words[before]!)} ${word}`;
}
