import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

interface InstallationConfig {
  readonly plugins: readonly { readonly package: string }[];
}

/** The one list of plugins, at the root of the repository. */
export const CONFIG_FILE = 'innesto.config.ts';

/**
 * The package names that the repository's `innesto.config.ts` lists, in its order; none without that file. The
 * build is told no secret: every `env('NAME')` reads as an empty text.
 */
export async function listedPackages(repository: string): Promise<string[]> {
  const file = join(repository, CONFIG_FILE);
  if (!existsSync(file)) return [];
  // The time stamp makes a changed file a new module: a running development server reads it again.
  const { default: configure } = await import(/* @vite-ignore */ `${pathToFileURL(file).href}?at=${statSync(file).mtimeMs}`);
  const config: InstallationConfig = configure({ env: () => '' });
  return config.plugins.map((plugin) => plugin.package);
}
