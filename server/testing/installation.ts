import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder somewhere else, as an operator has one: it holds a list of plugins and the packages. */
export interface Installation {
  readonly folder: string;
  write(path: string, content: string | object): Promise<void>;
  remove(): Promise<void>;
}

/** The package that stands for every author's: FabLabs. */
export const FABLABS = { folder: join(import.meta.dirname, 'fixtures', 'fablabs'), package: '@acme/plugin-fablabs' } as const;

/** Makes an installation whose `plugins/` holds the given package folders. */
export async function createInstallation(...packages: readonly string[]): Promise<Installation> {
  const folder = await mkdtemp(join(tmpdir(), 'innesto-installation-'));
  await mkdir(join(folder, 'plugins'));
  for (const [index, each] of packages.entries()) await symlink(each, join(folder, 'plugins', `plugin-${index}`));
  return {
    folder,
    write: (path, content) => writeFile(join(folder, path), typeof content === 'string' ? content : JSON.stringify(content)),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
