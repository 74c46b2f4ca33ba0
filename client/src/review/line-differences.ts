/** A line of one side, and whether the other side lacks it. */
export interface ComparedLine {
  readonly text: string;
  readonly differs: boolean;
}

/** The lines of one side of a change. Where most are the same on both sides, those are only counted. */
export interface ComparedLines {
  readonly lines: readonly ComparedLine[];
  readonly same: number;
}

/** So many equal lines may stand there; more of them would hide what changed. */
const FEW = 3;

/** Compares the lines of one side with those of the other. */
export function compareLines(lines: readonly string[], others: readonly string[]): ComparedLines {
  const compared = lines.map((text) => ({ text, differs: !others.includes(text) }));
  const same = compared.filter((line) => !line.differs).length;
  return same > FEW ? { lines: compared.filter((line) => line.differs), same } : { lines: compared, same: 0 };
}
