import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** What was found of a listed package: its browser half, that it has none, or why it cannot be used. */
export type Found = { readonly file: string } | { readonly problem: string } | 'no-client-half';

interface Manifest {
  readonly name?: string;
  readonly exports?: Readonly<Record<string, unknown>>;
}

/** Finds the "./client" export of a package: in the workspace's `plugins/*` by its name, else where it is installed. */
export function findClientHalf(repository: string, name: string): Found {
  const folder = folderOf(repository, name);
  if (folder === undefined) return { problem: noPackage(name) };
  const target = targetOf(readManifest(folder)?.exports?.['./client']);
  if (target === undefined) return 'no-client-half';
  const file = join(folder, target);
  return existsSync(file) ? { file } : { problem: `${name} exports "./client" as ${target}, but that file is missing. Write it, or take the export out.` };
}

function folderOf(repository: string, name: string): string | undefined {
  const workspace = join(repository, 'plugins');
  const folders = existsSync(workspace) ? readdirSync(workspace).map((folder) => join(workspace, folder)) : [];
  const installed = join(repository, 'node_modules', name);
  return folders.find((folder) => readManifest(folder)?.name === name) ?? (readManifest(installed) ? installed : undefined);
}

function readManifest(folder: string): Manifest | undefined {
  const file = join(folder, 'package.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

function targetOf(target: unknown): string | undefined {
  if (typeof target === 'string') return target;
  if (typeof target !== 'object' || target === null) return undefined;
  const conditions = target as Readonly<Record<string, unknown>>;
  return targetOf(conditions['@innesto/source'] ?? conditions['import'] ?? conditions['default']);
}

function noPackage(name: string): string {
  return `innesto.config.ts lists "${name}", but no folder of plugins/ has a package of that name and none is installed. `
    + `Correct the name, or install it: pnpm add --workspace-root ${name}`;
}
