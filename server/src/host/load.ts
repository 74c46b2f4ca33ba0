import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { moduleResolve } from 'import-meta-resolve';
import { sameText, type Plugin } from '@innesto/schema';
import { checkCopies } from './checks/copies.ts';
import type { PlatformConfig, PluginEntry } from './platform-config.ts';
import { problemsOf, type PluginProblem } from './problem.ts';

/** Conditions of `exports` that lead to built code. */
const BUILT = new Set(['node', 'import']);

/** A plugin as its package exports it, with its line of the list. Not checked yet. */
export interface LoadedPlugin {
  readonly entry: PluginEntry;
  readonly plugin: Plugin;
}

/** What loading gave: the plugins that could be imported, and a problem for each that could not. */
export interface Loaded {
  readonly plugins: readonly LoadedPlugin[];
  readonly problems: readonly PluginProblem[];
  /** Packages without which the house must not start. */
  readonly required: ReadonlySet<string>;
}

/** Imports the listed plugins. A package in `plugins/` is found by its name; any other as Node finds it from the list's folder. */
export async function loadPlugins({ folder, plugins }: PlatformConfig): Promise<Loaded> {
  const workspace = await workspacePackages(join(folder, 'plugins'));
  const loaded = await Promise.all(plugins.map((entry) => load(entry, () => entryOf(entry.package, folder, workspace))));
  return {
    plugins: loaded.filter((one): one is LoadedPlugin => 'entry' in one),
    problems: loaded.filter((one): one is PluginProblem => 'rule' in one),
    required: new Set(plugins.filter((entry) => entry.required).map((entry) => entry.package)),
  };
}

async function workspacePackages(folder: string): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const item of (await missing(readdir(folder))) ?? []) {
    const manifest = await missing(readFile(join(folder, item, 'package.json'), 'utf8'));
    const name = manifest === undefined ? undefined : nameIn(manifest);
    if (name !== undefined) found.set(name, join(folder, item));
  }
  return found;
}

/** What a file or folder holds; undefined when there is none. */
async function missing<Content>(reading: Promise<Content>): Promise<Content | undefined> {
  return reading.catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
    throw error;
  });
}

/** A manifest that cannot be read names nothing: whoever lists its package hears that there is none. */
function nameIn(manifest: string): string | undefined {
  try {
    return (JSON.parse(manifest) as { name?: string }).name;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** The file a package starts with. Only what is developed here runs from its sources; installed packages run as they were built. */
function entryOf(name: string, folder: string, workspace: ReadonlyMap<string, string>): string {
  const own = workspace.get(name);
  if (own !== undefined) return createRequire(join(own, 'package.json')).resolve(name);
  return fileURLToPath(moduleResolve(name, pathToFileURL(join(folder, 'package.json')), BUILT));
}

async function load(entry: PluginEntry, find: () => string): Promise<LoadedPlugin | PluginProblem> {
  const problem = problemsOf(entry.package);
  try {
    const path = find();
    const copies = checkCopies(entry.package, path);
    if (copies) return copies;
    const module = (await import(pathToFileURL(path).href)) as { default?: Plugin };
    if (module.default && typeof module.default === 'object') return { entry, plugin: module.default };
    return problem('package',
      { it: 'Il pacchetto non esporta un plugin.', en: 'The package exports no plugin.' },
      { it: 'Aggiungi «export default definePlugin({…})» al suo ingresso.', en: 'Add “export default definePlugin({…})” to its entry.' });
  } catch (error) {
    return problem('package', sameText(firstLine(error)), {
      it: 'Installa il pacchetto, costruiscilo (con «exports» e una condizione «default»), o toglilo da innesto.config.ts.',
      en: 'Install the package, build it (with “exports” and a “default” condition), or take it out of innesto.config.ts.',
    });
  }
}

/** What follows the first line of Node's message is the stack of what asked for the package. */
function firstLine(error: unknown): string {
  return String(error instanceof Error ? error.message : error).split('\n', 1)[0]!;
}
