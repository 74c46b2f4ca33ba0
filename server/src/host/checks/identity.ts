import semver from 'semver';
import type { Plugin } from '@innesto/schema';
import { CONTRACT_VERSION } from '@innesto/schema';
import { problemsOf, type PluginProblem } from '../problem.ts';

/** At most so long that the plugin's Postgres schema and the names of its jobs fit. */
const ID = /^(?=.{1,40}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** Checks what a plugin says of itself: its shape, its id, and the range of the contract it was written for. */
export function checkIdentity(plugin: Plugin, reserved: ReadonlySet<string>): PluginProblem[] {
  const problem = problemsOf(String(plugin.id ?? '?'));
  const found: PluginProblem[] = [];
  if (typeof plugin.contribute !== 'function' || !plugin.name?.it || !plugin.name?.en || !semver.valid(plugin.version)) {
    found.push(problem('shape',
      { it: 'Mancano il nome nelle due lingue, la versione o contribute().', en: 'Its name in both languages, its version or contribute() is missing.' },
      { it: 'Guarda l’esempio di definePlugin.', en: 'See the example of definePlugin.' }));
  }
  if (typeof plugin.id !== 'string' || !ID.test(plugin.id)) {
    found.push(problem('id',
      { it: `«${plugin.id}» non è un id.`, en: `“${plugin.id}” is no id.` },
      { it: 'Usa lettere minuscole, cifre e trattini, 40 al massimo: il nome della cartella.', en: 'Use lower-case letters, digits and hyphens, 40 at most: the name of the folder.' }));
  } else if (reserved.has(plugin.id) || plugin.id.startsWith('pg-')) {
    found.push(problem('id',
      { it: `«${plugin.id}» è un nome della piattaforma.`, en: `“${plugin.id}” is a name of the platform.` },
      { it: 'Scegli un altro id.', en: 'Choose another id.' }));
  }
  if (typeof plugin.contract !== 'string' || !plugin.contract.trim() || !semver.satisfies(CONTRACT_VERSION, plugin.contract)) {
    found.push(problem('contract',
      { it: `Chiede il contratto «${plugin.contract}», qui c’è ${CONTRACT_VERSION}.`, en: `It asks for contract “${plugin.contract}”; here is ${CONTRACT_VERSION}.` },
      { it: 'Aggiorna il plugin, o Innesto.', en: 'Update the plugin, or Innesto.' }));
  }
  return found;
}

/** Finds packages whose id an earlier one of the list has: the first keeps it, whatever else may be wrong with it, since entries are stored under it. */
export function checkSharedIds<Listed extends { readonly plugin: Plugin; readonly entry: { readonly package: string } }>(
  listed: readonly Listed[],
): { readonly first: readonly Listed[]; readonly problems: readonly PluginProblem[] } {
  const keepers = new Map<string, Listed>();
  for (const one of listed) if (!keepers.has(one.plugin.id)) keepers.set(one.plugin.id, one);
  const later = listed.filter((one) => keepers.get(one.plugin.id) !== one);
  return {
    first: [...keepers.values()],
    problems: later.map(({ plugin: { id }, entry }) => {
      const keeper = keepers.get(id)!.entry.package;
      // Under its package's name: under the id stands the other one.
      return problemsOf(entry.package)('id',
        { it: `L’id «${id}» è già di ${keeper}, che nell’elenco viene prima.`, en: `The id “${id}” belongs to ${keeper}, which stands before it in the list.` },
        { it: 'Tieni uno dei due in innesto.config.ts, o cambia un id.', en: 'Keep one of the two in innesto.config.ts, or change an id.' });
    }),
  };
}
