/** What grouping looks at. */
export interface Grouped {
  readonly gaps: readonly { readonly id: string; readonly areaName: string; readonly text: string; readonly priority: number }[];
  readonly decision: { readonly state: string } | null;
}

/** Matches that belong together: recommended by the hub, brought by one gap, or by the company's own words. */
export interface MatchGroup<Match> {
  readonly kind: 'recommended' | 'gap' | 'words';
  /** Of the gap; the kind itself for the other two. */
  readonly key: string;
  readonly areaName?: string;
  readonly text?: string;
  readonly matches: readonly Match[];
}

/**
 * Groups matches by the gap that brought them: what the hub recommends first, then what the company asks for itself, then the
 * gaps by priority. Inside a group the order stays.
 */
export function groupMatches<Match extends Grouped>(matches: readonly Match[]): MatchGroup<Match>[] {
  const recommended = matches.filter(isRecommended);
  const others = matches.filter((match) => !isRecommended(match));
  const words = others.filter((match) => match.gaps.length === 0);
  const groups: MatchGroup<Match>[] = [
    { kind: 'recommended', key: 'recommended', matches: recommended },
    { kind: 'words', key: 'words', matches: words },
    ...byGap(others),
  ];
  return groups.filter((group) => group.matches.length > 0);
}

/** Whether the hub recommends it. */
export const isRecommended = (match: Pick<Grouped, 'decision'>): boolean => match.decision?.state === 'recommended';

function byGap<Match extends Grouped>(matches: readonly Match[]): MatchGroup<Match>[] {
  const gaps = new Map(matches.flatMap((match) => match.gaps.slice(0, 1)).map((gap) => [gap.id, gap]));
  return [...gaps.values()]
    .sort((one, other) => one.priority - other.priority)
    .map(({ id, areaName, text }) => ({ kind: 'gap', key: id, areaName, text, matches: matches.filter((match) => match.gaps[0]?.id === id) }));
}
