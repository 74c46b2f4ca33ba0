import { readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { filesBelow } from '../launch/fingerprint.mjs';

/** A file of the project: its path from the top folder, with `/` between the parts, and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** Reads the files below some folders of the project whose names end in one of the extensions. */
export async function readSources(root: string, folders: readonly string[], extensions: RegExp): Promise<SourceFile[]> {
  const found = await Promise.all(folders.map((folder) => filesBelow(join(root, folder))));
  const files = found.flat().filter((file) => extensions.test(file));
  return Promise.all(files.map(async (file) => ({
    path: relative(root, file).split(sep).join('/'),
    text: await readFile(file, 'utf8'),
  })));
}
