import type { Thesaurus } from '@innesto/schema/concepts';
import type { Shortfall } from '../assessments/index.ts';
import type { MatchedGap } from './need.ts';
import { answered } from './touched/asks.ts';
import { conceptIn } from './values.ts';

/** The answer of the questionnaire that asks for what an entry deals with, the most telling thing first; none where nobody kept the answers. */
export function shortfallBehind({ shortfalls }: Pick<MatchedGap, 'shortfalls'>, about: readonly string[], thesaurus: Thesaurus): Shortfall | undefined {
  const tags = about.map(conceptIn).filter((tag) => tag !== undefined);
  const asking = (id: string): Shortfall | undefined => shortfalls.find(({ concepts }) => concepts.includes(id));
  return tags.flatMap((tag) => answered([tag], thesaurus)).map(asking).find((shortfall) => shortfall !== undefined);
}
