import type { TermMatch } from './evidence.ts';

/** Whether a match answers a concept of the need, not a word that names one in a text of it: texts have a name. */
export function answersConcept({ via, source }: Pick<TermMatch, 'via' | 'source'>): boolean {
  return via === 'concept' && source === undefined;
}
