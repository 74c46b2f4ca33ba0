import { LOCALES, type Locale } from '@innesto/schema';
import { best, sum, times, type Origin, type Weighed } from './clause.ts';
import type { Collection } from './collection.ts';
import { PAIR_WEIGHT } from './parameters.ts';
import { pairPart } from './parts.ts';
import { readQuery, type Compound, type QueryWord, type Reading } from './query-text.ts';
import { SlotFinder, type Candidate, type Slot } from './slots.ts';
import { spanPart } from './span-part.ts';
import { spansOf, type Span } from './spans.ts';
import type { Mention, Vocabulary } from './vocabulary.ts';

/** A word that no document holds, and what it was taken for. */
export interface Correction {
  readonly word: string;
  /** As documents mostly write them, the most frequent first. */
  readonly understoodAs: readonly string[];
}

/** What a text asks of documents. */
export interface Plan {
  /** `undefined` where no document can answer any of its words. */
  readonly query?: Weighed;
  readonly corrections: readonly Correction[];
}

/** Turns a text into what it asks of the documents of a collection. */
export function planText(text: string, reading: Reading, collection: Collection, vocabulary: Vocabulary): Plan {
  const { source } = reading;
  const { words, compounds, language } = readQuery(text, reading, collection.lexicons);
  const finder = new SlotFinder(collection, vocabulary, language);
  const mentions = vocabulary.mentions(text, language);
  const slots = words.map((word) => understand(word, finder, mentions));
  const spans = slots.some((slot) => intended(slot) !== undefined) ? spansAsUnderstood(text, slots, compounds, vocabulary, language) : spansOf(words, mentions, compounds);
  const parts = new Tally();
  for (const span of spans) parts.count(keyOf(words.slice(span.from, span.to)), () => spanPart(span, slots.slice(span.from, span.to), source, collection, vocabulary));
  slots.slice(1).forEach((right, at) => {
    const left = slots[at]!;
    parts.count(`${keyOf([left.asked, right.asked])} +`, () => neighbours(left, right, collection, source));
  });
  return {
    query: parts.sum(),
    corrections: slots.filter((slot, at) => slot.understoodAs.length && isAnswered(slot, at, spans)).map(({ asked, understoodAs }) => ({ word: asked.written, understoodAs })),
  };
}

/** A word that no document holds is taken for another, unless the vocabulary knows it. */
function understand(word: QueryWord, finder: SlotFinder, mentions: readonly Mention[]): Slot {
  const slot = finder.find(word);
  const known = slot.candidates.length || mentions.some(({ start, end }) => start <= word.start && word.start < end);
  return known ? slot : finder.forgive(word);
}

/** How a word is to be read where concepts are looked for, when not as it is written. */
function intended({ understoodAs, respelt }: Slot): string | undefined {
  return understoodAs[0] ?? respelt;
}

/** Whether a word that was taken for another is looked for at all: in documents, or within a concept. */
function isAnswered({ candidates }: Slot, at: number, spans: readonly Span[]): boolean {
  return candidates.length > 0 || spans.some(({ from, to, concept }) => concept !== undefined && from <= at && at < to);
}

/** The spans of a query that was respelt, so that a concept is seen through a typing error. */
function spansAsUnderstood(
  text: string, slots: readonly Slot[], compounds: readonly Compound[], vocabulary: Vocabulary, language: Locale | undefined,
): readonly Span[] {
  const words: QueryWord[] = [];
  let respelt = '';
  let read = 0;
  for (const slot of slots) {
    const { asked } = slot;
    respelt += text.slice(read, asked.start);
    words.push({ ...asked, start: respelt.length });
    respelt += intended(slot) ?? asked.written;
    read = asked.start + asked.written.length;
  }
  return spansOf(words, vocabulary.mentions(respelt + text.slice(read), language), compounds);
}

/** Two words of the query that stand next to each other, asked of documents in one language or the other. */
function neighbours(left: Slot, right: Slot, collection: Collection, source: string | undefined): Weighed | undefined {
  const origin: Origin = { asked: `${left.asked.written} ${right.asked.written}`, via: 'phrase', source };
  const options = LOCALES.flatMap((layer) => {
    const one = certain(left, layer);
    const other = certain(right, layer);
    const part = one && other && pairPart(collection, layer, one.term, other.term, origin);
    return part ? [{ part, weight: Math.min(one.weight, other.weight) }] : [];
  });
  return options.length ? times(best(options), PAIR_WEIGHT) : undefined;
}

function certain(slot: Slot, layer: Locale): Candidate | undefined {
  return slot.candidates.find((candidate) => candidate.layer === layer && candidate.via !== 'prefix');
}

function keyOf(words: readonly QueryWord[]): string {
  return words.map((word) => (word.open ? `${word.form}…` : word.form)).join(' ');
}

/** Adds parts up; what is asked again counts again, and is worked out once. */
class Tally {
  readonly #parts = new Map<string, { readonly part: Weighed | undefined; times: number }>();

  count(key: string, part: () => Weighed | undefined): void {
    const known = this.#parts.get(key);
    if (known) known.times++;
    else this.#parts.set(key, { part: part(), times: 1 });
  }

  sum(): Weighed | undefined {
    const parts = [...this.#parts.values()].flatMap((each) => (each.part ? [times(each.part, each.times)] : []));
    return parts.length ? sum(parts) : undefined;
  }
}
