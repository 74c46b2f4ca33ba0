/** Where a company stands in one area, as the chart needs it. */
export interface ChartLevel {
  readonly area: { readonly id: string; readonly name: string };
  readonly level: number | null;
  readonly target: number;
}

/** One row of the chart and of the table behind it. */
export interface RadarRow {
  readonly id: string;
  readonly name: string;
  readonly level: number;
  readonly target: number;
  /** The level of the assessment before; none when the area had none then. */
  readonly before?: number;
}

/** The rows of a chart: areas that have a level, each with last time's level where there is one. */
export function radarRows(now: readonly ChartLevel[], before: readonly ChartLevel[] = []): RadarRow[] {
  const earlier = new Map(before.map(({ area, level }) => [area.id, level]));
  return now.flatMap(({ area, level, target }) => {
    if (level === null) return [];
    const last = earlier.get(area.id) ?? undefined;
    return [{ id: area.id, name: area.name, level, target, ...(last === undefined ? {} : { before: last }) }];
  });
}

/** A name on lines of at most so many letters, cut between words: how it stands beside its axis. */
export function onLines(name: string, letters: number): string {
  return name.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length + 1 > letters) return [...lines, word];
    return [...lines.slice(0, -1), `${last} ${word}`];
  }, []).join('\n');
}
