import type { EntitySchema } from '@mikro-orm/core';
import type { Contribution } from '@innesto/schema';
import { problemsOf, type PluginProblem } from '../problem.ts';

/** The Postgres schema that belongs to a plugin. */
export function schemaOf(plugin: string): string {
  return plugin.replaceAll('-', '_');
}

/** Checks that a plugin keeps to its own Postgres schema and names its migrations by its id. */
export function checkStorage(plugin: string, { storage }: Contribution): PluginProblem[] {
  if (!storage) return [];
  const problem = problemsOf(plugin);
  const foreign = (storage.entities as readonly EntitySchema[]).filter((entity) => entity.meta.schema !== schemaOf(plugin));
  const unnamed = storage.migrations.filter(({ name }) => !name.startsWith(`${plugin}-`));
  return [
    ...foreign.map((entity) => problem('storage',
      { it: `La tabella ${entity.meta.className} non è nello schema «${schemaOf(plugin)}».`, en: `The table ${entity.meta.className} is not in the schema “${schemaOf(plugin)}”.` },
      { it: `Dichiara schema: '${schemaOf(plugin)}'.`, en: `Declare schema: '${schemaOf(plugin)}'.` })),
    ...unnamed.map(({ name }) => problem('storage',
      { it: `La migrazione «${name}» non porta il nome del plugin.`, en: `The migration “${name}” does not carry the plugin's name.` },
      { it: `Chiamala «${plugin}-001».`, en: `Call it “${plugin}-001”.` })),
  ];
}
