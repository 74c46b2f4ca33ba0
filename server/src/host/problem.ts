import type { LocalizedText } from '@innesto/schema';

/** Why something a plugin brought cannot be used: which rule it breaks, what is wrong, and what to do about it. */
export interface PluginProblem {
  /** The plugin's id; the name of its package, when that could not be loaded. */
  readonly plugin: string;
  readonly rule: Rule;
  readonly message: LocalizedText;
  readonly cure: LocalizedText;
}

/** The rules of admission, by stable name. */
export type Rule =
  | 'package' | 'shape' | 'id' | 'contract' | 'options' | 'contribute' | 'kind' | 'source' | 'concept' | 'signal'
  | 'instrument' | 'graphql-name' | 'graphql-type' | 'storage' | 'job';

/** Makes problems of one plugin. */
export function problemsOf(plugin: string) {
  return (rule: Rule, message: LocalizedText, cure: LocalizedText): PluginProblem => ({ plugin, rule, message, cure });
}

/** One line for a log or a terminal: plugin, rule, what is wrong, what to do. */
export function problemLine({ plugin, rule, message, cure }: PluginProblem): string {
  return `${plugin} [${rule}] ${message.en} ${cure.en}`;
}
