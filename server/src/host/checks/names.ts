import type { Contribution } from '@innesto/schema';
import { problemsOf, type PluginProblem, type Rule } from '../problem.ts';

/** Checks the names of a contribution's parts: none twice, and signals that move the plugin's own kinds only. */
export function checkNames(plugin: string, contribution: Contribution): PluginProblem[] {
  return [
    ...twice(plugin, 'kind', contribution.kinds),
    ...twice(plugin, 'source', contribution.sources),
    ...twice(plugin, 'signal', contribution.signals),
    ...twice(plugin, 'instrument', contribution.instruments),
    ...twice(plugin, 'job', contribution.jobs),
    ...foreignSignals(plugin, contribution),
  ];
}

function twice(plugin: string, rule: Rule, parts: readonly { readonly id: string }[] = []): PluginProblem[] {
  return [...Map.groupBy(parts, ({ id }) => id)].filter(([, same]) => same.length > 1).map(([id]) => problemsOf(plugin)(rule,
    { it: `«${id}» è dichiarato due volte.`, en: `“${id}” is declared twice.` },
    { it: 'Togline uno.', en: 'Take one away.' }));
}

function foreignSignals(plugin: string, { signals = [], kinds = [] }: Contribution): PluginProblem[] {
  const own = new Set(kinds.map((kind) => kind.id));
  return signals.flatMap((signal) => signal.kinds.filter((kind) => !own.has(kind)).map((kind) => problemsOf(plugin)('signal',
    { it: `«${signal.id}» tocca «${kind}», che non è di questo plugin.`, en: `“${signal.id}” touches “${kind}”, which is not this plugin's.` },
    { it: 'Un segnale muove solo i tipi del proprio plugin.', en: 'A signal moves only the kinds of its own plugin.' })));
}
