import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

const notSources = new Set(['node_modules', 'dist', 'coverage']);

/**
 * The files below a path (or the path itself if it is a file), sorted; nothing for a path that does not exist.
 * Folders of dependencies and of results are left out, and so is everything whose name begins with a dot.
 */
export async function filesBelow(path) {
  const found = await stat(path).catch((error) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (!found) return [];
  if (found.isFile()) return [path];
  const entries = await readdir(path, { withFileTypes: true });
  const wanted = entries.filter(({ name }) => !name.startsWith('.') && !notSources.has(name));
  const nested = wanted.map((entry) => (entry.isDirectory() ? filesBelow(join(path, entry.name)) : [join(path, entry.name)]));
  return (await Promise.all(nested)).flat().sort();
}

/** One hash over the names and contents of files, beginning with `seed`. */
export async function hashOfContents(files, seed = '') {
  const hash = createHash('sha256').update(seed);
  for (const file of files) hash.update(`\0${file}\0`).update(await readFile(file));
  return hash.digest('hex');
}

/** One hash over the names, sizes and times of files: a file that is added, edited, moved or deleted changes it. */
export async function hashOfStates(files) {
  const hash = createHash('sha256');
  const states = await Promise.all(files.map((file) => stat(file)));
  states.forEach(({ size, mtimeMs }, index) => hash.update(`${files[index]}\0${size}\0${mtimeMs}\n`));
  return hash.digest('hex');
}
