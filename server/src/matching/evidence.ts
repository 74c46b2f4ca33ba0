import type { Thesaurus } from '@innesto/schema/concepts';
import type { GatherCandidate } from '../search/index.ts';
import type { Candidate } from './gather.ts';
import { ownWordsIn } from './own-words.ts';
import { TEXT, type PlannedQuery } from './plan.ts';
import { CONCEPT } from './values.ts';
import { WEIGHTS, type MatchingWeights } from './weights.ts';

/** Proofs quoted as evidence: a sentence names them all. */
export const QUOTED = 3;

/** What proves that an entry answers a query. */
export interface Proof {
  /** Concepts that the entry deals with and words it writes, the most needed first. None: it answers by chance. */
  readonly evidence: readonly string[];
  /** How much each of these is needed, beside what is needed most: 0 to 1, as long as the evidence. */
  readonly needed: readonly number[];
  /** What each of these is about: concepts, and words as the company asked for them. As long as the evidence. */
  readonly about: readonly string[];
  /** How much the most needed of what it deals with is needed, beside what is needed most: 0 to 1. */
  readonly reach: number;
}

/** Reads the proof out of an entry that a query found. */
export type Prove = (candidate: Candidate, hit: GatherCandidate) => Proof;

/** A concept that a query asks for, as an entry's tag answers it. */
interface Answer {
  readonly asked: string;
  readonly worth: number;
}

/**
 * Makes the reader of proofs for a query. A gap is proved by concepts it asks for, or narrower ones: words of our sentence
 * about it, or of what the company says of itself, prove nothing of it, and neither does a wider concept. What is known to
 * answer one of the company's requests needs less to answer another.
 */
export function proofsFor(
  { gap, concepts, texts }: PlannedQuery, thesaurus: Thesaurus, weights: MatchingWeights = WEIGHTS, known: ReadonlySet<string> = new Set(),
): Prove {
  const answers = answersTo(concepts, thesaurus);
  const most = Math.max(...concepts.map(({ weight }) => weight));
  const locale = texts.find(({ key }) => key === TEXT.own)?.locale ?? 'it';
  return (candidate, hit) => {
    const tags = tagsThatAnswer(candidate.concepts, answers);
    const worths = tags.map((tag) => answers.get(tag)!.worth / most);
    const words = gap === undefined ? ownWordsIn(hit, candidate, locale, known.has(candidate.id), weights) : [];
    const concepts = tags.map((tag) => CONCEPT + tag);
    return {
      evidence: [...concepts, ...words.map(({ word }) => word)].slice(0, QUOTED),
      needed: [...worths.map((worth) => (gap === undefined ? 1 : worth)), ...words.map(() => 1)].slice(0, QUOTED),
      about: [...concepts, ...words.map(({ asked }) => asked)].slice(0, QUOTED),
      reach: words.length > 0 ? 1 : (worths[0] ?? 0),
    };
  };
}

/** What each tag of an entry would answer best. */
function answersTo(concepts: PlannedQuery['concepts'], thesaurus: Thesaurus): ReadonlyMap<string, Answer> {
  const answers = new Map<string, Answer>();
  for (const { id, weight } of concepts) {
    const wider = new Set(thesaurus.broader(id));
    for (const related of thesaurus.related(id)) {
      const worth = weight * related.weight;
      if (!wider.has(related.id) && worth > (answers.get(related.id)?.worth ?? 0)) answers.set(related.id, { asked: id, worth });
    }
  }
  return answers;
}

/** The tags that answer, the most needed first; one for each concept that is asked for. */
function tagsThatAnswer(tags: readonly string[], answers: ReadonlyMap<string, Answer>): string[] {
  const ordered = tags.filter((tag) => answers.has(tag)).sort((one, other) => answers.get(other)!.worth - answers.get(one)!.worth);
  const asked = ordered.map((tag) => answers.get(tag)!.asked);
  return ordered.filter((_tag, place) => asked.indexOf(asked[place]!) === place);
}
