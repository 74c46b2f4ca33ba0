import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Reads a small text file that a launch script wrote earlier; undefined where there is none. */
export async function recall(file) {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Writes a small text file for the next start, with its folder. */
export async function remember(file, text) {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
