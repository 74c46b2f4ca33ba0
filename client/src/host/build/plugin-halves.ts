import { join } from 'node:path';
import type { Plugin } from 'vite';
import { findClientHalf } from './client-export.ts';
import { CONFIG_FILE, listedPackages } from './listed-packages.ts';

const MODULE = 'virtual:innesto-plugin-halves';
const RESOLVED = `\0${MODULE}`;

/**
 * Gives the browser the client halves of the listed plugins, each loaded when it is needed. A package that cannot be
 * used is named in an error line and left out: the others still work.
 */
export function pluginHalves(repository: string): Plugin {
  return {
    name: 'innesto:plugin-halves',
    resolveId: (id) => (id === MODULE ? RESOLVED : undefined),
    async load(id) {
      if (id !== RESOLVED) return undefined;
      const halves = (await listedPackages(repository)).flatMap((name) => {
        const found = findClientHalf(repository, name);
        if (found === 'no-client-half') return [];
        if ('file' in found) return [{ name, file: found.file }];
        this.environment.logger.error(found.problem);
        return [];
      });
      return moduleText(halves);
    },
    configureServer(server) {
      const file = join(repository, CONFIG_FILE);
      server.watcher.add(file);
      server.watcher.on('change', (changed) => changed === file && void server.restart());
    },
  };
}

function moduleText(halves: readonly { name: string; file: string }[]): string {
  const lines = halves.map(({ name, file }) =>
    `  { package: ${JSON.stringify(name)}, load: () => import(${JSON.stringify(file)}) },`);
  return `export const halves = [\n${lines.join('\n')}\n];\n`;
}
