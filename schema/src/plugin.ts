import type { StandardSchemaV1 } from '@standard-schema/spec';
import type { Contribution } from './contribution.ts';
import type { LocalizedText } from './locale.ts';

/** A logger whose lines carry the plugin's id. */
export interface PluginLog {
  info(message: string, details?: Record<string, unknown>): void;
  warn(message: string, details?: Record<string, unknown>): void;
}

/** What the host hands a plugin: its validated options and a few narrow helpers, never the database. */
export interface PluginContext<Options> {
  readonly options: Options;
  /** `fetch` with a time-out and the plugin's name on it. */
  readonly http: typeof fetch;
  readonly log: PluginLog;
  /** Now. Use it in place of `Date.now()`, so that tests can set the time. */
  readonly clock: () => Date;
}

/** A plugin: a value the host can inspect, check and print without running it. */
export interface Plugin<Options extends StandardSchemaV1 = StandardSchemaV1> {
  /** The folder's name: lower case, hyphens. Names everything the plugin brings. */
  readonly id: string;
  readonly name: LocalizedText;
  readonly version: string;
  /** Range of `@innesto/schema` it was written for ("^1.0.0"). */
  readonly contract: string;
  /** Any Standard Schema; unknown keys should be refused. */
  readonly options?: Options;
  contribute(context: PluginContext<StandardSchemaV1.InferOutput<Options>>): Contribution;
}

/**
 * Declares a plugin. Returns it unchanged: this only gives it its types.
 *
 * @example
 * export default definePlugin({
 *   id: 'fablabs', version: '1.0.0', contract: '^1.0.0', name: { it: 'FabLab', en: 'FabLabs' },
 *   options: z.strictObject({ url: z.url() }),
 *   contribute: ({ options, http }) => ({ kinds: [fablab], sources: [directory(options.url, http)] }),
 * });
 */
export function definePlugin<Options extends StandardSchemaV1>(plugin: Plugin<Options>): Plugin<Options> {
  return plugin;
}
