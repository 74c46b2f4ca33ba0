import type { Contribution, Instrument, LocalizedText } from '@innesto/schema';
import type { Thesaurus } from '@innesto/schema/concepts';
import { problemsOf, type PluginProblem } from '../problem.ts';

/** Checks that a questionnaire can be scored and leads somewhere. */
export function checkInstruments(plugin: string, { instruments = [] }: Contribution, thesaurus: Thesaurus): PluginProblem[] {
  return instruments.flatMap((instrument) => faultsOf(instrument, thesaurus).map((fault) => problemsOf(plugin)('instrument',
    { it: `«${instrument.id}»: ${fault.it}.`, en: `“${instrument.id}”: ${fault.en}.` },
    { it: 'Correggi il questionario.', en: 'Mend the questionnaire.' })));
}

function faultsOf(instrument: Instrument, thesaurus: Thesaurus): LocalizedText[] {
  const questions = instrument.areas.flatMap((area) => area.questions);
  const steps = instrument.steps.length;
  const froms = instrument.profiles.map((profile) => profile.from);
  return [
    ...[...repeated(instrument.areas), ...repeated(questions)].map((id) => ({ it: `l’id «${id}» compare due volte`, en: `the id “${id}” stands twice` })),
    ...(froms[0] !== 0 || froms.some((from, index) => index > 0 && from <= froms[index - 1]!)
      ? [{ it: 'i profili devono partire da 0 e salire', en: 'the profiles must start from 0 and rise' }] : []),
    ...instrument.areas.filter((area) => area.levels.length !== steps)
      .map(({ id }) => ({ it: `l’area «${id}» deve avere ${steps} livelli`, en: `the area “${id}” must have ${steps} levels` })),
    ...instrument.areas.filter((area) => Object.values(area.target).some((target) => target < 0 || target > steps - 1))
      .map(({ id }) => ({ it: `gli obiettivi dell’area «${id}» vanno da 0 a ${steps - 1}`, en: `the targets of the area “${id}” go from 0 to ${steps - 1}` })),
    ...questions.filter((question) => question.steps && question.steps.length !== steps)
      .map(({ id }) => ({ it: `la domanda «${id}» deve avere ${steps} gradini`, en: `the question “${id}” must have ${steps} steps` })),
    ...questions.flatMap(({ id, concepts, steps: own = [] }) => [...concepts, ...own.flatMap((step) => step.concepts ?? [])].filter((concept) => !thesaurus.get(concept))
      .map((concept) => ({ it: `la domanda «${id}» nomina il concetto sconosciuto «${concept}»`, en: `the question “${id}” names the unknown concept “${concept}”` }))),
  ];
}

function repeated(parts: readonly { readonly id: string }[]): string[] {
  return [...Map.groupBy(parts, ({ id }) => id)].filter(([, same]) => same.length > 1).map(([id]) => id);
}
