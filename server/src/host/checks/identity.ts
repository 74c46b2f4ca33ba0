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

/** Finds ids that two listed packages share; both are refused, so that their order decides nothing. */
export function checkSharedIds(plugins: readonly { readonly plugin: Plugin; readonly entry: { readonly package: string } }[]): PluginProblem[] {
  const packages = Map.groupBy(plugins, ({ plugin }) => plugin.id);
  return [...packages].filter(([, sharing]) => sharing.length > 1).map(([id, sharing]) => {
    const names = sharing.map(({ entry }) => entry.package).join(', ');
    return problemsOf(id)('id',
      { it: `Lo stesso id è di più pacchetti: ${names}.`, en: `Several packages have this id: ${names}.` },
      { it: 'Tienine uno in innesto.config.ts, o cambia un id.', en: 'Keep one of them in innesto.config.ts, or change an id.' });
  });
}
