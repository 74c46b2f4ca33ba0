import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import type { Grades } from '../measures.ts';

/** Where the grades stand: one file a company. */
export const GOLDEN = join(import.meta.dirname, '..', 'golden');

/** What people said of entries for the needs of one company: 3 would call at once, 2 fits, 1 touches it, 0 no. */
const Graded = z.record(z.string(), z.record(z.string(), z.int().min(0).max(3)));

/** Grades of entries by key, by the need's key. */
export type Golden = ReadonlyMap<string, Grades>;

/** Reads all grades. Throws, with the file's name, at one that is none. */
export function readGolden(folder = GOLDEN): Golden {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json')).toSorted();
  return new Map(files.flatMap((file) => Object.entries(readFile(folder, file))
    .map(([need, grades]): [string, Grades] => [`${basename(file, '.json')}/${need}`, new Map(Object.entries(grades))])));
}

function readFile(folder: string, file: string): z.infer<typeof Graded> {
  const read = Graded.safeParse(JSON.parse(readFileSync(join(folder, file), 'utf8')));
  if (!read.success) throw new Error(`${file}: ${z.prettifyError(read.error)}`);
  return read.data;
}

/** Writes all grades, the best first, so that two people's changes stand side by side in a comparison. */
export function writeGolden(golden: Golden, folder = GOLDEN): void {
  const companies = Map.groupBy(golden, ([need]) => need.slice(0, need.indexOf('/')));
  for (const [company, needs] of companies) {
    const graded = Object.fromEntries(needs.map(([need, grades]) => [need.slice(company.length + 1), Object.fromEntries(inOrder(grades))]));
    writeFileSync(join(folder, `${company}.json`), `${JSON.stringify(graded, undefined, 2)}\n`);
  }
}

function inOrder(grades: Grades): [string, number][] {
  return [...grades].toSorted(([one, grade], [other, than]) => than - grade || Number(one > other) - Number(one < other));
}
