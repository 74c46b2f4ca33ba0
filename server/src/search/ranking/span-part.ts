import { LOCALES } from '@innesto/schema';
import type { RelatedConcept } from '@innesto/schema/concepts';
import { best, sum, type Origin, type Via, type Weighed } from './clause.ts';
import type { Collection } from './collection.ts';
import { SYNONYM_WEIGHT } from './parameters.ts';
import { phrasePart, termPart } from './parts.ts';
import type { Slot } from './slots.ts';
import type { Span } from './spans.ts';
import type { Name, Vocabulary } from './vocabulary.ts';

/** One of the things that may answer. */
export interface Option {
  readonly part: Weighed;
  readonly weight: number;
}

/** What a span with its words' slots asks of a document: the words, or what means the same. `undefined` where none answers. */
export function spanPart(
  span: Span, slots: readonly Slot[], source: string | undefined, collection: Collection, vocabulary: Vocabulary,
): Weighed | undefined {
  const asked = slots.map((slot) => slot.asked.written).join(' ');
  const origin = (via: Via): Origin => ({ asked, via, source });
  const words = slots.flatMap((slot) => slotPart(slot, collection, source) ?? []);
  // Where documents know only some of the words, all of them under another name answer better.
  const options: Option[] = words.length ? [{ part: sum(words), weight: words.length / slots.length }] : [];
  if (span.compound) options.push(...compoundOptions(span.compound, collection, origin('word')));
  if (span.concept) {
    options.push(...conceptOptions(vocabulary.containing(span.concept), SYNONYM_WEIGHT, collection, origin('concept')));
    options.push(...nameOptions(vocabulary.names(span.concept), collection, origin('synonym')));
  }
  return options.length ? best(options) : undefined;
}

/** Concepts that answer, each by its weight, by the tags of documents. */
export function conceptOptions(answers: readonly RelatedConcept[], weight: number, collection: Collection, origin: Origin): readonly Option[] {
  return answers.flatMap((answer) => {
    const term = collection.lexicons.concept.find(answer.id);
    return term === undefined ? [] : [{ part: termPart(collection, 'concept', term, origin), weight: weight * answer.weight }];
  });
}

function slotPart(slot: Slot, collection: Collection, source: string | undefined): Weighed | undefined {
  const options = slot.candidates.map(({ layer, term, via, weight }): Option => {
    return { part: termPart(collection, layer, term, { asked: slot.asked.written, via, source }), weight };
  });
  return options.length ? best(options) : undefined;
}

function compoundOptions(form: string, collection: Collection, origin: Origin): readonly Option[] {
  return LOCALES.flatMap((layer) => {
    const term = collection.lexicons[layer].find(form);
    return term === undefined ? [] : [{ part: termPart(collection, layer, term, origin), weight: 1 }];
  });
}

function nameOptions(names: readonly Name[], collection: Collection, origin: Origin): readonly Option[] {
  return names.flatMap(({ locale, forms }) => {
    const terms = forms.map((form) => collection.lexicons[locale].find(form));
    const known = terms.filter((term) => term !== undefined);
    const part = known.length === forms.length ? phrasePart(collection, locale, known, origin) : undefined;
    return part ? [{ part, weight: SYNONYM_WEIGHT }] : [];
  });
}
