import type { LocalizedText } from '@innesto/schema';

/** What each technology readiness level means, from 1 (an idea) to 9 (in daily use). Scale: European Commission, nine levels. */
export const READINESS_MEANINGS: readonly LocalizedText[] = [
  { it: 'il principio è stato osservato', en: 'the principle has been observed' },
  { it: 'l’uso possibile è stato descritto', en: 'a possible use has been described' },
  { it: 'una prima prova dice che può funzionare', en: 'a first trial says it can work' },
  { it: 'funziona in laboratorio', en: 'it works in a laboratory' },
  { it: 'provata in condizioni simili a quelle vere', en: 'tried in conditions close to real ones' },
  { it: 'un prototipo funziona in condizioni simili a quelle vere', en: 'a prototype works in conditions close to real ones' },
  { it: 'un prototipo ha lavorato in condizioni vere', en: 'a prototype has worked in real conditions' },
  { it: 'completa e collaudata', en: 'complete and tested' },
  { it: 'già usata tutti i giorni', en: 'already in daily use' },
];

/** The level with its scale and its meaning: "7 su 9, un prototipo ha lavorato in condizioni vere". */
export function readinessText(level: number): LocalizedText {
  const meaning = READINESS_MEANINGS[level - 1];
  if (meaning === undefined) throw new RangeError(`technology readiness level ${level} is not between 1 and 9`);
  return { it: `${level} su 9, ${meaning.it}`, en: `${level} out of 9, ${meaning.en}` };
}

/** How far a technology is from a workshop: in research, to be tried out with somebody, or ready to adopt. */
export type Stage = 'research' | 'trial' | 'ready';

/** The stage of a readiness level: ready from 7, to be tried from 4. */
export function stageOf(level: number): Stage {
  if (level >= 7) return 'ready';
  return level >= 4 ? 'trial' : 'research';
}
