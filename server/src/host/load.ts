import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { sameText, type Plugin } from '@innesto/schema';
import type { PlatformConfig, PluginEntry } from './platform-config.ts';
import { problemsOf, type PluginProblem } from './problem.ts';

/** A plugin as its package exports it, with its line of the list. Not checked yet. */
export interface LoadedPlugin {
  readonly entry: PluginEntry;
  readonly plugin: Plugin;
}

/** What loading gave: the plugins that could be imported, and a problem for each that could not. */
export interface Loaded {
  readonly plugins: readonly LoadedPlugin[];
  readonly problems: readonly PluginProblem[];
}

/** Imports the listed plugins. A package in `plugins/` is found by its name; any other as Node finds it. */
export async function loadPlugins({ folder, plugins }: PlatformConfig): Promise<Loaded> {
  const workspace = await workspacePackages(join(folder, 'plugins'));
  const loaded = await Promise.all(plugins.map((entry) => load(entry, workspace.get(entry.package) ?? folder)));
  return {
    plugins: loaded.filter((one): one is LoadedPlugin => 'plugin' in one && 'entry' in one),
    problems: loaded.filter((one): one is PluginProblem => 'rule' in one),
  };
}

async function workspacePackages(folder: string): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const item of await readdir(folder, { withFileTypes: true })) {
    if (!item.isDirectory()) continue;
    const manifest = await readFile(join(folder, item.name, 'package.json'), 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined;
      throw error;
    });
    if (manifest) found.set((JSON.parse(manifest) as { name: string }).name, join(folder, item.name));
  }
  return found;
}

async function load(entry: PluginEntry, from: string): Promise<LoadedPlugin | PluginProblem> {
  const problem = problemsOf(entry.package);
  try {
    const path = createRequire(join(from, 'package.json')).resolve(entry.package);
    const module = (await import(pathToFileURL(path).href)) as { default?: Plugin };
    if (module.default && typeof module.default === 'object') return { entry, plugin: module.default };
    return problem('package',
      { it: 'Il pacchetto non esporta un plugin.', en: 'The package exports no plugin.' },
      { it: 'Aggiungi «export default definePlugin({…})» al suo ingresso.', en: 'Add “export default definePlugin({…})” to its entry.' });
  } catch (error) {
    return problem('package',
      sameText(error instanceof Error ? error.message : String(error)),
      { it: 'Installa il pacchetto, costruiscilo, o toglilo da innesto.config.ts.', en: 'Install the package, build it, or take it out of innesto.config.ts.' });
  }
}
