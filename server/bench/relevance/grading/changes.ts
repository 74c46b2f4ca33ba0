import { ndcg10 } from '../measures.ts';
import type { Golden } from './golden.ts';
import type { Lists } from './lists.ts';
import { READ } from './quality.ts';

/** What other weights make of the first ten for one need. */
export interface Change {
  readonly need: string;
  readonly before: number;
  readonly after: number;
  /** Entries with their grade; undefined where nobody graded them. */
  readonly entered: readonly (readonly [entry: string, grade: number | undefined])[];
  readonly left: readonly (readonly [entry: string, grade: number | undefined])[];
}

/** The needs whose first ten change, in order or in what stands there; those that lose most first. */
export function changesOf(before: Lists, after: Lists, golden: Golden): Change[] {
  const changed = [...golden].flatMap(([need, grades]): Change[] => {
    const [old, fresh] = [before, after].map((lists) => (lists.get(need) ?? []).slice(0, READ)) as [string[], string[]];
    if (old.join('\n') === fresh.join('\n')) return [];
    const graded = (entries: readonly string[]) => entries.map((entry) => [entry, grades.get(entry)] as const);
    return [{
      need, before: ndcg10(old, grades), after: ndcg10(fresh, grades),
      entered: graded(fresh.filter((entry) => !old.includes(entry))), left: graded(old.filter((entry) => !fresh.includes(entry))),
    }];
  });
  return changed.toSorted((one, other) => one.after - one.before - (other.after - other.before));
}
