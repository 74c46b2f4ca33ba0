import type { GatherQuery, GatherText } from '../engine.ts';
import { best, sum, times, type Weighed } from './clause.ts';
import type { Collection } from './collection.ts';
import { planText } from './plan.ts';
import { conceptOptions } from './span-part.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Turns a need into what it asks of the documents; `undefined` where none can answer. */
export function planNeed({ texts, concepts }: GatherQuery, collection: Collection, vocabulary: Vocabulary): Weighed | undefined {
  const parts = [
    ...texts.map((text) => weighed(knownPart(text, collection, vocabulary), text.weight)),
    ...concepts.map(({ id, weight }) => weighed(conceptPart(id, collection, vocabulary), weight)),
  ].filter((part) => part !== undefined);
  return parts.length ? sum(parts) : undefined;
}

function knownPart({ weight: _weight, ...asked }: GatherText, collection: Collection, vocabulary: Vocabulary): Weighed | undefined {
  return collection.plans.texts.of(JSON.stringify(asked), () => textPart(asked, collection, vocabulary));
}

function textPart({ key, text, locale }: Omit<GatherText, 'weight'>, collection: Collection, vocabulary: Vocabulary): Weighed | undefined {
  if (typeof text === 'string') return planText(text, { locale, source: key }, collection, vocabulary).query;
  const options = [
    planText(text.it, { locale: 'it', source: key }, collection, vocabulary).query,
    planText(text.en, { locale: 'en', source: key }, collection, vocabulary).query,
  ].flatMap((part) => (part ? [{ part, weight: 1 }] : []));
  return options.length ? best(options) : undefined;
}

function conceptPart(id: string, collection: Collection, vocabulary: Vocabulary): Weighed | undefined {
  const options = conceptOptions(vocabulary.concepts.related(id), 1, collection, { asked: id, via: 'concept' });
  return options.length ? best(options) : undefined;
}

/** Brings a part to a common scale, so that a long text does not outweigh a short one. */
function weighed(part: Weighed | undefined, weight: number): Weighed | undefined {
  return part && weight > 0 ? times(part, weight / part.ideal) : undefined;
}
