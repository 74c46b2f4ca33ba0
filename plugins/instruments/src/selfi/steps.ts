import type { AnswerStep, LocalizedText } from '@innesto/schema';

/** Steps at which work is not done, or goes by word of mouth and on paper. */
const BEFORE_DATA = 2;

/**
 * Turns texts, lowest step first, into the steps of a question. Who is at the first two is helped by other things than
 * who works with data already: `first` names them where that is so.
 */
export function asSteps(texts: readonly LocalizedText[], first?: readonly string[]): readonly AnswerStep[] {
  return texts.map((text, step) => (first && step < BEFORE_DATA ? { text, concepts: first } : { text }));
}

/** The five steps of any process, 0 to 4, for questions that have no wording of their own. */
export const COMMON_STEPS = asSteps([
  { it: 'Non lo facciamo, o lo fa qualcun altro per noi',
    en: 'We don’t do it, or someone outside does it for us' },
  { it: 'Lo facciamo quasi sempre a voce, a mente o su carta',
    en: 'We do it mostly by word of mouth, from memory or on paper' },
  { it: 'Usiamo fogli di calcolo o programmi che non si parlano fra loro',
    en: 'We use spreadsheets or programs that do not talk to each other' },
  { it: 'Usiamo programmi condivisi: chi ha bisogno dei dati li vede subito',
    en: 'We use shared programs: whoever needs the data sees it at once' },
  { it: 'I programmi sono collegati e ricavano da soli le misure con cui decidiamo',
    en: 'Our programs are connected and work out by themselves the figures we decide with' },
]);
