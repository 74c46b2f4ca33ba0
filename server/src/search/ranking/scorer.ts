import { LAYERS, type Layer } from '../document.ts';
import type { Clause, Weighed } from './clause.ts';
import { halfway, saturation } from './formula.ts';
import { weightAt, type LayerText } from './layer-text.ts';
import { Leaves, leavesOf, type Leaf } from './leaves.ts';
import type { Lexicons } from './lexicon.ts';

/** One document as the ranker reads it; layers it has no words in are left out. */
export type LayerTexts = Readonly<Partial<Record<Layer, LayerText>>>;

/** Told of each leaf that counted, and the part of the score it brought. */
export type SeeShare = (leaf: number, share: number) => void;

type Step = { readonly leaf: number } | { readonly type: 'sum' | 'every' | 'best'; readonly steps: readonly Step[] };

/**
 * The one ranker: scores documents for a query by their words alone, wherever they were fetched. BM25F, in 0..1: the
 * share of the query's ideal that a document reaches.
 */
export class Scorer {
  readonly leaves: readonly Leaf[];
  readonly #ideal: number;
  readonly #lexicons: Lexicons;
  readonly #found: Readonly<Record<Layer, Leaves>>;
  readonly #root: Step;
  readonly #values: Float64Array;

  constructor(query: Weighed, lexicons: Lexicons) {
    this.leaves = leavesOf(query.clause);
    this.#ideal = query.ideal;
    this.#lexicons = lexicons;
    const inLayer = (layer: Layer) => new Leaves(layer, this.leaves, lexicons[layer]);
    this.#found = { it: inLayer('it'), en: inLayer('en'), concept: inLayer('concept') };
    this.#root = compile(query.clause, { next: 0 });
    this.#values = new Float64Array(this.leaves.length);
  }

  /** The score of a document; `see` is told what it is made of. */
  score(texts: LayerTexts, see?: SeeShare): number {
    this.#measure(texts);
    if (see) this.#share(this.#root, see);
    return this.#value(this.#root) / this.#ideal;
  }

  /** Tells of each place of each leaf in a layer of a document. */
  places(layer: Layer, text: LayerText, see: (leaf: number, at: number) => void): void {
    this.#found[layer].find(text, see);
  }

  #measure(texts: LayerTexts): void {
    const values = this.#values.fill(0);
    for (const layer of LAYERS) {
      const text = texts[layer];
      if (text && !this.#found[layer].empty) {
        this.#found[layer].find(text, (leaf, at) => (values[leaf]! += weightAt(at, text.titleEnd)));
      }
    }
    for (let leaf = 0; leaf < values.length; leaf++) if (values[leaf]) values[leaf] = this.#worth(leaf, texts);
  }

  #worth(leaf: number, texts: LayerTexts): number {
    const { layer, gain } = this.leaves[leaf]!;
    return gain * saturation(this.#values[leaf]!, halfway(layer, texts[layer]!.length, this.#lexicons[layer].averageLength));
  }

  #value(step: Step): number {
    if ('leaf' in step) return this.#values[step.leaf]!;
    let value = 0;
    for (const part of step.steps) {
      const add = this.#value(part);
      if (!add && step.type === 'every') return 0;
      value = step.type === 'best' ? Math.max(value, add) : value + add;
    }
    return value;
  }

  #share(step: Step, see: SeeShare): void {
    const value = this.#value(step);
    if (!value) return;
    if ('leaf' in step) see(step.leaf, value / this.#ideal);
    else if (step.type === 'best') this.#share(step.steps.find((part) => this.#value(part) === value)!, see);
    else for (const part of step.steps) this.#share(part, see);
  }
}

function compile(clause: Clause, counter: { next: number }): Step {
  if (!('clauses' in clause)) return { leaf: counter.next++ };
  return { type: clause.type, steps: clause.clauses.map((part) => compile(part, counter)) };
}
