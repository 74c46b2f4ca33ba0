import type { Thesaurus } from '@innesto/schema/concepts';
import { checkConcepts, readInput, type Read } from './check-fields.ts';
import type { WrittenInput } from './written.input.ts';

/** What an entry says of itself while it is written: what is empty is left out. */
export type Written = Pick<Read['values'], keyof WrittenInput>;

/** Checks a draft that nobody sends yet by the bounds of a proposal. Throws `INPUT_INVALID` with the field. */
export function checkWritten({ titleIt, titleEn, summaryIt, summaryEn, concepts }: WrittenInput, thesaurus: Thesaurus): Written {
  const { values } = readInput({ titleIt, titleEn, summaryIt, summaryEn, concepts });
  checkConcepts(values.concepts, thesaurus);
  return values;
}
