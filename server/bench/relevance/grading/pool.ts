import { readFileSync, writeFileSync } from 'node:fs';
import { miniSearch } from '../minisearch.ts';
import { plainBm25 } from '../plain-bm25.ts';
import { readGolden, writeGolden } from './golden.ts';
import { matchAll, rankAll } from './lists.ts';
import { openSeeded } from './seeded.ts';
import { makeSheets, withSheets, type Sheet } from './sheet.ts';

/** Writes what is still to be graded into a file. */
export async function pool(file: string): Promise<void> {
  const seeded = await openSeeded();
  const rankings = [(await matchAll(seeded)).lists, await rankAll(seeded, plainBm25), await rankAll(seeded, miniSearch)];
  await seeded.house.close();
  const sheets = makeSheets(seeded, rankings, readGolden());
  writeFileSync(file, `${JSON.stringify(sheets, undefined, 2)}\n`);
  process.stderr.write(`${sheets.length} needs with ${sheets.reduce((sum, { entries }) => sum + entries.length, 0)} entries to grade are in ${file}.\n`);
}

/** Takes the grades of a file that was filled in. */
export function takeGrades(file: string): void {
  const sheets = JSON.parse(readFileSync(file, 'utf8')) as Sheet[];
  writeGolden(withSheets(readGolden(), sheets));
  process.stderr.write('The grades are in server/bench/relevance/golden.\n');
}
