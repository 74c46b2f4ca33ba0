import { fold } from '@innesto/schema/concepts';
import { LAYERS } from '../document.ts';
import type { Via, Weighed } from './clause.ts';
import { plain, type LayerText } from './layer-text.ts';
import type { Lexicon, Lexicons } from './lexicon.ts';
import { Scorer, type LayerTexts } from './scorer.ts';

/** Why a document answers: words of the query, and the words of the document that answer them. */
export interface TermMatch {
  /** Words of the query as written, or the id of a concept that was asked for. */
  readonly asked: string;
  /** Different words of the document as it writes them, at most five; the concept's id where it is tagged. */
  readonly words: readonly string[];
  readonly via: Via;
  readonly field: 'title' | 'text' | 'concept';
  /** The part of the score (0..1) that it brought. */
  readonly share: number;
  /** The `key` of the text of the query that it answers, when the query had several. */
  readonly source?: string;
}

/** A score with its reasons. */
export interface Explained {
  readonly score: number;
  /** The strongest reason first; of many words the weakest are left out, of concepts none. */
  readonly matches: readonly TermMatch[];
}

/** More would not be read. */
const MOST_WORDS = 5;
const MOST_MATCHES = 12;

/** Leaves that make one reason. */
interface Reason {
  readonly asked: string;
  readonly via: Via;
  readonly source?: string;
  readonly tagged: boolean;
}

/** Scores documents for a query and says why. */
export class Explainer {
  readonly #scorer: Scorer;
  readonly #lexicons: Lexicons;
  readonly #reasons: Reason[] = [];
  readonly #reasonOfLeaf: readonly number[];

  constructor(query: Weighed, lexicons: Lexicons) {
    this.#scorer = new Scorer(query, lexicons);
    this.#lexicons = lexicons;
    const numbers = new Map<string, number>();
    this.#reasonOfLeaf = this.#scorer.leaves.map(({ origin, layer }) => {
      const tagged = layer === 'concept';
      const key = [origin.source, origin.via, origin.asked, tagged].join('\0');
      const number = numbers.get(key) ?? this.#reasons.push({ ...origin, tagged }) - 1;
      numbers.set(key, number);
      return number;
    });
  }

  explain(texts: LayerTexts): Explained {
    const shares = new Map<number, number>();
    const counted = new Set<number>();
    const score = this.#scorer.score(texts, (leaf, share) => {
      const reason = this.#reasonOfLeaf[leaf]!;
      shares.set(reason, (shares.get(reason) ?? 0) + share);
      counted.add(leaf);
    });
    const strongest = [...shares.keys()].sort((one, other) => shares.get(other)! - shares.get(one)!);
    const kept = strongest.filter((reason, place) => place < MOST_MATCHES || this.#reasons[reason]!.tagged);
    const quotes = this.#quote(texts, counted, new Map(kept.map((reason) => [reason, { words: new Set<string>(), inTitle: false }])));
    return { score, matches: kept.map((reason) => this.#match(reason, shares.get(reason)!, quotes.get(reason)!)) };
  }

  #match(reason: number, share: number, { words, inTitle }: Quote): TermMatch {
    const { asked, via, source, tagged } = this.#reasons[reason]!;
    return { asked, via, source, words: differentOf(words), field: tagged ? 'concept' : inTitle ? 'title' : 'text', share };
  }

  #quote(texts: LayerTexts, counted: ReadonlySet<number>, quotes: ReadonlyMap<number, Quote>): ReadonlyMap<number, Quote> {
    for (const layer of LAYERS) {
      const text = texts[layer];
      if (!text) continue;
      this.#scorer.places(layer, text, (leaf, at) => {
        const quote = counted.has(leaf) ? quotes.get(this.#reasonOfLeaf[leaf]!) : undefined;
        if (!quote) return;
        if (at < text.titleEnd) quote.inTitle = true;
        if (quote.words.size >= MOST_WORDS) return;
        const written = writtenAt(this.#lexicons[layer], text, at, this.#scorer.leaves[leaf]!.type === 'pair');
        quote.words.add(written);
      });
    }
    return quotes;
  }
}

/** What a document says for a reason. */
interface Quote {
  readonly words: Set<string>;
  inTitle: boolean;
}

/** Words that differ in more than capitals and accents, the first of each. */
function differentOf(words: Iterable<string>): readonly string[] {
  const byForm = new Map<string, string>();
  for (const word of words) if (!byForm.has(fold(word))) byForm.set(fold(word), word);
  return [...byForm.values()];
}

function writtenAt(lexicon: Lexicon, { words }: LayerText, at: number, pair: boolean): string {
  const word = lexicon.spellings.word(plain(words[at]!));
  if (!pair) return word;
  let before = at - 1;
  while (words[before]! < 0) before--;
  return `${lexicon.spellings.word(words[before]!)} ${word}`;
}
