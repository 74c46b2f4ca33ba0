import { createRequire } from 'node:module';
import { problemsOf, type PluginProblem } from '../problem.ts';

/** Packages of which a process must have one copy: decorators and tables of another one would be seen by nobody. */
const SHARED = ['@innesto/schema', 'graphql', 'type-graphql', '@mikro-orm/core'] as const;

/** Checks, before a plugin runs, that what it imports of the shared packages is the house's copy. `path` is the plugin's entry. */
export function checkCopies(name: string, path: string): PluginProblem | undefined {
  const other = SHARED.find((shared) => {
    const theirs = resolveFrom(path, shared);
    return theirs !== undefined && theirs !== resolveFrom(import.meta.filename, shared);
  });
  return other && problemsOf(name)('package',
    { it: `Usa un’altra copia di ${other}: i suoi tipi non sarebbero quelli della piattaforma.`, en: `It uses another copy of ${other}: its types would not be the platform's.` },
    {
      it: `Nel pacchetto metti ${other} tra le peerDependencies; poi installalo nella cartella di Innesto (pnpm add --workspace-root).`,
      en: `In the package put ${other} among the peerDependencies; then install it in Innesto's folder (pnpm add --workspace-root).`,
    });
}

function resolveFrom(file: string, name: string): string | undefined {
  try {
    return createRequire(file).resolve(name);
  } catch (error) {
    if (['MODULE_NOT_FOUND', 'ERR_PACKAGE_PATH_NOT_EXPORTED'].includes((error as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw error;
  }
}
