import { shuffled } from '../random.ts';
import type { Grades } from '../measures.ts';
import type { Golden } from './golden.ts';
import type { Lists } from './lists.ts';
import { OWN, type Seeded, type SeededEntry, type SeededNeed } from './seeded.ts';

/** So many of each ranker's list are graded. */
const DEPTH = 10;

/** A need and the entries that some ranker gives for it, to be graded by somebody who does not see which or where. */
export interface Sheet {
  readonly need: string;
  /** Who asks, in short, and what for. */
  readonly company: string;
  readonly asks: string;
  readonly entries: readonly { readonly entry: string; readonly text: string; readonly grade: number | null }[];
}

/** The needs that are graded: every severe gap, and what companies ask for in their own words. */
export function isGraded({ key, gap }: SeededNeed): boolean {
  return gap?.severe ?? key.endsWith(`/${OWN}`);
}

/** Pools the first ten of each ranker for each need, leaves out what is graded, and shuffles: no ranker, score or place is left. */
export function makeSheets({ needs, entries }: Seeded, rankings: readonly Lists[], golden: Golden): Sheet[] {
  const byKey = new Map([...entries.values()].map((entry) => [entry.key, entry]));
  const sheets = needs.filter(isGraded).map((need, place): Sheet => {
    const pool = new Set(rankings.flatMap((lists) => lists.get(need.key)?.slice(0, DEPTH) ?? []));
    const open = [...pool].filter((key) => !golden.get(need.key)?.has(key)).toSorted();
    return {
      need: need.key, company: `${need.company.name}, ${need.company.municipality}, ${need.company.sizeClass}. ${need.company.description}`,
      asks: need.gap ? `${need.gap.areaName.it}: ${need.gap.text.it}` : need.text,
      entries: shuffled(open, place + 1).map((key) => ({ entry: key, text: textOf(byKey.get(key)!, byKey), grade: null })),
    };
  });
  return sheets.filter((sheet) => sheet.entries.length > 0);
}

function textOf({ title, summary, role, province, price, publisher }: SeededEntry, byKey: ReadonlyMap<string, SeededEntry>): string {
  const cost = price?.amount === undefined ? undefined : `${price.amount} euro`;
  const from = publisher ? byKey.get(publisher)?.title.it : undefined;
  return `${title.it} — ${summary.it} (${[role, from, province, cost].filter(Boolean).join(', ')})`;
}

/** The grades that were there and those that a sheet brings; what was left open stays open. */
export function withSheets(golden: Golden, sheets: readonly Sheet[]): Golden {
  const all = new Map<string, Grades>(golden);
  for (const { need, entries } of sheets) {
    const given = entries.flatMap(({ entry, grade }): [string, number][] => (grade === null ? [] : [[entry, grade]]));
    all.set(need, new Map([...(all.get(need) ?? []), ...given]));
  }
  return all;
}
