import type { Clause, CompoundClause } from '../ranking/clause.ts';
import { halfway, saturation } from '../ranking/formula.ts';
import type { Leaf } from '../ranking/leaves.ts';
import { Accumulator } from './accumulator.ts';
import type { MemoryIndex } from './memory-index.ts';
import { PAIR_STEP } from './pair-list.ts';
import type { SeeDocument } from './text-layer.ts';

/** Finds every document that answers a clause, with its value, by going through the postings term by term. */
export class Retrieval {
  readonly #index: MemoryIndex;
  readonly #spare: Accumulator[] = [];

  constructor(index: MemoryIndex) {
    this.#index = index;
  }

  /** Hands over the documents that answer and their values, which `use` may read until it returns. */
  run<Result>(clause: Clause, use: (found: Accumulator) => Result): Result {
    return this.#borrow((found) => {
      this.#evaluate(clause, found);
      return use(found);
    });
  }

  #evaluate(clause: Clause, into: Accumulator): void {
    if (!('clauses' in clause)) this.#evaluateLeaf(clause, into);
    else if (clause.type === 'sum') for (const part of clause.clauses) this.#evaluate(part, into);
    else this.#combine(clause, into);
  }

  #combine({ type, clauses }: CompoundClause, into: Accumulator): void {
    this.#borrow((value) => {
      this.#evaluate(clauses[0]!, value);
      for (const clause of clauses.slice(1)) {
        this.#borrow((part) => {
          this.#evaluate(clause, part);
          if (type === 'best') value.raiseTo(part);
          else value.keepWith(part);
        });
      }
      into.addAll(value);
    });
  }

  #evaluateLeaf(clause: Leaf, into: Accumulator): void {
    const layer = this.#index.layers[clause.layer];
    const average = layer.lexicon.averageLength;
    const see: SeeDocument = (document, count, length) =>
      into.add(document, clause.gain * saturation(count, halfway(clause.layer, length, average)));
    if (clause.type === 'term') return layer.visit(clause.term, see);
    const pair = this.#index.pair(clause.layer, clause.left, clause.right);
    for (let at = 0; at < pair.length; at += PAIR_STEP) see(pair[at]!, pair[at + 1]!, pair[at + 2]!);
  }

  #borrow<Result>(use: (accumulator: Accumulator) => Result): Result {
    const free = this.#spare.pop();
    const accumulator = free && free.scores.length >= this.#index.numbers ? free : new Accumulator(2 * this.#index.numbers);
    try {
      return use(accumulator);
    } finally {
      accumulator.clear();
      this.#spare.push(accumulator);
    }
  }
}
