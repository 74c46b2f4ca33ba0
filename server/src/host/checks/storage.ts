import { EntitySchema } from '@mikro-orm/core';
import type { Contribution } from '@innesto/schema';
import { problemsOf, type PluginProblem } from '../problem.ts';

/** The Postgres schema that belongs to a plugin. */
export function schemaOf(plugin: string): string {
  return plugin.replaceAll('-', '_');
}

/** Checks that a plugin keeps to its own Postgres schema, and that its migrations carry its id and a number, none twice. */
export function checkStorage(plugin: string, { storage }: Contribution): PluginProblem[] {
  if (!storage) return [];
  return [...storage.entities.flatMap((entity) => entityProblems(plugin, entity)), ...migrationProblems(plugin, storage.migrations.map(({ name }) => name))];
}

function entityProblems(plugin: string, entity: unknown): PluginProblem[] {
  const problem = problemsOf(plugin);
  if (!(entity instanceof EntitySchema)) return [problem('storage',
    { it: 'Una tabella non è dichiarata con defineEntity.', en: 'A table is not declared with defineEntity.' },
    { it: 'Usa defineEntity di @innesto/schema/storage, che deve essere l’unica copia.', en: 'Use defineEntity of @innesto/schema/storage, of which there must be one copy.' })];
  const { className, schema } = entity.meta;
  return schema === schemaOf(plugin) ? [] : [problem('storage',
    { it: `La tabella ${className} non è nello schema «${schemaOf(plugin)}».`, en: `The table ${className} is not in the schema “${schemaOf(plugin)}”.` },
    { it: `Dichiara schema: '${schemaOf(plugin)}'.`, en: `Declare schema: '${schemaOf(plugin)}'.` })];
}

function migrationProblems(plugin: string, names: readonly string[]): PluginProblem[] {
  const problem = problemsOf(plugin);
  // 000 makes the schema itself. A word after the number may not start with a digit: "a-1-001" is of the plugin "a-1".
  const own = new RegExp(`^${plugin}-(?!000)\\d{3}(-[a-z][a-z0-9-]*)?$`);
  return [
    ...names.filter((name) => !own.test(name)).map((name) => problem('storage',
      { it: `La migrazione «${name}» non porta il nome del plugin e un numero.`, en: `The migration “${name}” does not carry the plugin's name and a number.` },
      { it: `Chiamala «${plugin}-001», o «${plugin}-001-parola».`, en: `Call it “${plugin}-001”, or “${plugin}-001-word”.` })),
    ...names.filter((name, index) => names.indexOf(name) !== index).map((name) => problem('storage',
      { it: `La migrazione «${name}» è dichiarata due volte.`, en: `The migration “${name}” is declared twice.` },
      { it: 'Dalle il numero che segue.', en: 'Give it the next number.' })),
  ];
}
