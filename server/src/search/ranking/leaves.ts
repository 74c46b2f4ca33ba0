import type { Layer } from '../document.ts';
import type { Clause, PairClause, TermClause } from './clause.ts';
import { eachPair, plain, type LayerText } from './layer-text.ts';
import type { Lexicon } from './lexicon.ts';

/** A clause that is looked for in the words of a document. */
export type Leaf = TermClause | PairClause;

/** Told of each place where a leaf was found; of a pair, the place of its second word. */
export type SeeLeaf = (leaf: number, at: number) => void;

/** Term numbers stay far below this. */
const PAIR_BASE = 2 ** 26;

/** The leaves of one layer of a query, found in a document by one pass over its words. */
export class Leaves {
  readonly #lexicon: Lexicon;
  readonly #terms = new Map<number, number[]>();
  readonly #pairs = new Map<number, number[]>();

  constructor(layer: Layer, leaves: readonly Leaf[], lexicon: Lexicon) {
    this.#lexicon = lexicon;
    leaves.forEach((leaf, index) => {
      if (leaf.layer !== layer) return;
      if (leaf.type === 'term') append(this.#terms, leaf.term, index);
      else append(this.#pairs, leaf.left * PAIR_BASE + leaf.right, index);
    });
  }

  get empty(): boolean {
    return this.#terms.size === 0 && this.#pairs.size === 0;
  }

  /** Finds the leaves in a text. */
  find(text: LayerText, see: SeeLeaf): void {
    const { words } = text;
    for (let at = 0; at < words.length; at++) {
      const leaves = this.#terms.get(this.#lexicon.term(plain(words[at]!)));
      if (leaves) for (const leaf of leaves) see(leaf, at);
    }
    if (!this.#pairs.size) return;
    eachPair(this.#lexicon, text, (left, right, at) => {
      const leaves = this.#pairs.get(left * PAIR_BASE + right);
      if (leaves) for (const leaf of leaves) see(leaf, at);
    });
  }
}

/** The leaves of a clause, in the order of reading. */
export function leavesOf(clause: Clause): readonly Leaf[] {
  return 'clauses' in clause ? clause.clauses.flatMap(leavesOf) : [clause];
}

function append(map: Map<number, number[]>, key: number, value: number): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
