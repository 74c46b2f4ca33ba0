import { sameText, type Plugin } from '@innesto/schema';
import { problemsOf, type PluginProblem } from '../problem.ts';

/** The options a plugin may use, or why they are not right. */
export type CheckedOptions = { readonly options: unknown } | { readonly problem: PluginProblem };

/**
 * Checks a plugin's options against its schema. A plugin without a schema takes none. A problem names keys and never
 * shows values: they may be secret.
 */
export async function checkOptions(plugin: Plugin, given: unknown): Promise<CheckedOptions> {
  if (!plugin.options) {
    return given === undefined ? { options: undefined } : { problem: optionsProblem(plugin.id, ['options: not expected']) };
  }
  try {
    const result = await plugin.options['~standard'].validate(given ?? {});
    if (!result.issues) return { options: result.value };
    return { problem: optionsProblem(plugin.id, result.issues.map((issue) => `${pathOf(issue.path)}: ${withoutValues(issue.message, given)}`)) };
  } catch (error) {
    return { problem: optionsProblem(plugin.id, [`options: ${withoutValues(error instanceof Error ? error.message : String(error), given)}`]) };
  }
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

function leavesOf(value: unknown): string[] {
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(leavesOf);
  return ['string', 'number', 'bigint'].includes(typeof value) && String(value) !== '' ? [String(value)] : [];
}

/** A text without the values of the options: some schema libraries quote what they refuse. */
export function withoutValues(text: string, options: unknown): string {
  // The longest goes first, since one may hold another.
  const shown = leavesOf(options).flatMap((value) => [value, JSON.stringify(value).slice(1, -1)]).sort((one, other) => other.length - one.length);
  return shown.reduce((left, value) => left.replaceAll(patternOf(value), '…'), text);
}

/** A value of one or two letters is in every sentence: it is looked for as a word. */
function patternOf(value: string): RegExp {
  const literal = value.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
  return new RegExp(value.length > 2 ? literal : `(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, 'gu');
}
