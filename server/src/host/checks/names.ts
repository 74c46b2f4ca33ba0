import { ROLES, type Contribution, type LocalizedText } from '@innesto/schema';
import { problemsOf, type PluginProblem, type Rule } from '../problem.ts';

/** Checks the named parts of a contribution: own prefix, no name twice, the members each part needs. */
export function checkNames(plugin: string, contribution: Contribution): PluginProblem[] {
  return [
    ...prefixed(plugin, 'kind', contribution.kinds ?? []),
    ...prefixed(plugin, 'source', contribution.sources ?? []),
    ...prefixed(plugin, 'signal', contribution.signals ?? []),
    ...prefixed(plugin, 'instrument', contribution.instruments ?? []),
    ...prefixed(plugin, 'job', contribution.jobs ?? []),
    ...kindParts(plugin, contribution),
    ...signalParts(plugin, contribution),
    ...sourceParts(plugin, contribution),
  ];
}

function prefixed(plugin: string, rule: Rule, parts: readonly { readonly id: string }[]): PluginProblem[] {
  const problem = problemsOf(plugin);
  const wrong = parts.filter(({ id }) => !new RegExp(`^${plugin}\\.[a-z][a-z0-9-]*$`).test(id)).map(({ id }) => problem(rule,
    { it: `«${id}» non è un nome di questo plugin.`, en: `“${id}” is no name of this plugin.` },
    { it: `Chiamalo «${plugin}.<nome>».`, en: `Call it “${plugin}.<noun>”.` }));
  const twice = [...Map.groupBy(parts, ({ id }) => id)].filter(([, same]) => same.length > 1).map(([id]) => problem(rule,
    { it: `«${id}» è dichiarato due volte.`, en: `“${id}” is declared twice.` },
    { it: 'Togline uno.', en: 'Take one away.' }));
  return [...wrong, ...twice];
}

const localised = (text: LocalizedText | undefined): boolean => Boolean(text?.it && text.en);

function kindParts(plugin: string, { kinds = [] }: Contribution): PluginProblem[] {
  return kinds
    .filter((kind) => !ROLES.includes(kind.role) || !localised(kind.name) || !localised(kind.plural) || !kind.attributes?.['~standard']
      || typeof kind.describe !== 'function' || typeof kind.facts !== 'function')
    .map((kind) => problemsOf(plugin)('kind',
      { it: `A «${kind.id}» manca una parte: ruolo, nomi, attributi, describe o facts.`, en: `“${kind.id}” lacks a part: role, names, attributes, describe or facts.` },
      { it: 'Guarda l’esempio di Kind.', en: 'See the example of Kind.' }));
}

function signalParts(plugin: string, { signals = [], kinds = [] }: Contribution): PluginProblem[] {
  const own = new Set(kinds.map((kind) => kind.id));
  return signals
    .filter((signal) => !localised(signal.label) || typeof signal.measure !== 'function' || signal.kinds.some((kind) => !own.has(kind)))
    .map((signal) => problemsOf(plugin)('signal',
      { it: `«${signal.id}» non ha etichetta o misura, o tocca tipi che non sono di questo plugin.`, en: `“${signal.id}” lacks its label or measure, or touches kinds that are not this plugin's.` },
      { it: 'Un segnale muove solo i tipi del proprio plugin.', en: 'A signal moves only the kinds of its own plugin.' }));
}

function sourceParts(plugin: string, { sources = [] }: Contribution): PluginProblem[] {
  return sources
    .filter((source) => typeof source.read !== 'function' || !source.title || !['whole', 'changes'].includes(source.reads))
    .map((source) => problemsOf(plugin)('source',
      { it: `A «${source.id}» manca una parte: titolo, reads o read().`, en: `“${source.id}” lacks a part: title, reads or read().` },
      { it: 'Guarda l’esempio di Source.', en: 'See the example of Source.' }));
}
