import { sameText, type Plugin } from '@innesto/schema';
import { problemsOf, type PluginProblem } from '../problem.ts';

/** The options a plugin may use, or why they are not right. */
export type CheckedOptions = { readonly options: unknown } | { readonly problem: PluginProblem };

/** Checks a plugin's options against its schema. A plugin without a schema takes none. Values are never shown: they may be secret. */
export async function checkOptions(plugin: Plugin, given: unknown): Promise<CheckedOptions> {
  if (!plugin.options) {
    return given === undefined ? { options: undefined } : { problem: optionsProblem(plugin.id, ['options: not expected']) };
  }
  const result = await plugin.options['~standard'].validate(given ?? {});
  if (!result.issues) return { options: result.value };
  return { problem: optionsProblem(plugin.id, result.issues.map((issue) => `${pathOf(issue.path)}: ${issue.message}`)) };
}

function optionsProblem(plugin: string, issues: readonly string[]): PluginProblem {
  return problemsOf(plugin)('options', sameText(`${issues.join('; ')}.`), {
    it: 'Correggi le opzioni in innesto.config.ts, o imposta la variabile d’ambiente che leggono.',
    en: 'Mend the options in innesto.config.ts, or set the environment variable they read.',
  });
}

function pathOf(path: readonly unknown[] | undefined): string {
  const keys = (path ?? []).map((part) => (typeof part === 'object' && part !== null && 'key' in part ? String(part.key) : String(part)));
  return ['options', ...keys].join('.');
}
