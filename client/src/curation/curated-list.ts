import { isRecommended } from '../matches/group-matches.ts';

/** What a promoter decides of a match. */
export type DecisionState = 'recommended' | 'held' | 'rejected' | 'undecided';

interface Curated {
  readonly id: string;
  readonly gaps: readonly { readonly id: string }[];
  readonly decision: { readonly state: string } | null;
}

/** What the promoter decided; undecided when nothing yet. */
export function stateOf({ decision }: Pick<Curated, 'decision'>): DecisionState {
  return (['recommended', 'held', 'rejected'] as const).find((state) => state === decision?.state) ?? 'undecided';
}

/** The recommended matches in their order, and the others as they were found. */
export function split<Match extends Curated>(matches: readonly Match[]): { recommended: Match[]; others: Match[] } {
  return { recommended: matches.filter(isRecommended), others: matches.filter((match) => !isRecommended(match)) };
}

/** The matches that serve a gap; all of them without one. */
export function serving<Match extends Curated>(matches: readonly Match[], gap: string | undefined): readonly Match[] {
  return gap ? matches.filter((match) => match.gaps.some(({ id }) => id === gap)) : matches;
}

/** The ids with one of them moved up (-1) or down (1); as they are when it would leave the list. */
export function moved(ids: readonly string[], id: string, by: -1 | 1): readonly string[] {
  const from = ids.indexOf(id);
  const to = from + by;
  if (from < 0 || to < 0 || to >= ids.length) return ids;
  const rest = ids.filter((other) => other !== id);
  return [...rest.slice(0, to), id, ...rest.slice(to)];
}
