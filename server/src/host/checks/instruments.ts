import type { Contribution, Instrument } from '@innesto/schema';
import type { Thesaurus } from '@innesto/schema/concepts';
import { problemsOf, type PluginProblem } from '../problem.ts';

/** Checks that a questionnaire can be scored and leads somewhere. */
export function checkInstruments(plugin: string, { instruments = [] }: Contribution, thesaurus: Thesaurus): PluginProblem[] {
  return instruments.flatMap((instrument) => faults(instrument, thesaurus).map((fault) => problemsOf(plugin)('instrument',
    { it: `«${instrument.id}»: ${fault}.`, en: `“${instrument.id}”: ${fault}.` },
    { it: 'Correggi il questionario.', en: 'Mend the questionnaire.' })));
}

function faults(instrument: Instrument, thesaurus: Thesaurus): string[] {
  const questions = instrument.areas.flatMap((area) => area.questions);
  const maximum = instrument.steps.length - 1;
  const froms = instrument.profiles.map((profile) => profile.from);
  return [
    ...(maximum < 1 ? ['steps: fewer than two'] : []),
    ...(new Set(questions.map((question) => question.id)).size < questions.length ? ['questions: an id stands twice'] : []),
    ...(froms[0] !== 0 || froms.some((from, index) => index > 0 && from <= froms[index - 1]!) ? ['profiles: must start from 0 and rise'] : []),
    ...instrument.areas.filter((area) => area.levels.length !== maximum + 1).map((area) => `area ${area.id}: levels must be ${maximum + 1}`),
    ...questions.filter((question) => question.steps && question.steps.length !== maximum + 1).map((question) => `question ${question.id}: steps must be ${maximum + 1}`),
    ...questions.flatMap((question) => question.concepts.filter((concept) => !thesaurus.get(concept)).map((concept) => `question ${question.id}: unknown concept ${concept}`)),
  ];
}
