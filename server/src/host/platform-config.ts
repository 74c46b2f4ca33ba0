import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { z } from 'zod';
import { ConfigError } from '../config.ts';

const NAME = 'innesto.config.ts';

const PlatformConfig = z.strictObject({
  plugins: z.array(z.strictObject({
    package: z.string().min(1),
    options: z.unknown().optional(),
    required: z.boolean().optional(),
  })),
});

/** One line of the list of enabled plugins. `required` stops the boot when the plugin is refused. */
export interface PluginEntry {
  readonly package: string;
  readonly options?: unknown;
  readonly required?: boolean;
}

/** The list of enabled plugins, and where the list stands: packages are looked up from there. */
export interface PlatformConfig {
  readonly folder: string;
  readonly plugins: readonly PluginEntry[];
}

/** Reads `innesto.config.ts`, the nearest one above the server. `env('NAME')` in it gives an environment variable. */
export async function readPlatformConfig(environment: Readonly<Record<string, string | undefined>>): Promise<PlatformConfig> {
  const folder = findFolder(dirname(fileURLToPath(import.meta.url)));
  const { default: declared } = (await import(pathToFileURL(join(folder, NAME)).href)) as { default: unknown };
  if (typeof declared !== 'function') throw new ConfigError(`${NAME} must export a function that gives { plugins: […] }.`);
  const parsed = PlatformConfig.safeParse(declared({ env: (name: string) => environment[name] }));
  if (!parsed.success) throw new ConfigError(`${NAME} is not right: ${z.prettifyError(parsed.error)}`);
  return { folder, plugins: parsed.data.plugins };
}

function findFolder(start: string): string {
  if (existsSync(join(start, NAME))) return start;
  const parent = dirname(start);
  if (parent === start) throw new ConfigError(`${NAME} was not found above the server.`);
  return findFolder(parent);
}
