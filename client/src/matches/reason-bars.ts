/** A reason with what it weighs. */
export interface WeighedReason {
  readonly value: number;
  readonly weight: number;
}

/** A reason with the length of its bar: what it contributes, as a part of the strongest one's contribution. */
export type ReasonBar<Reason> = Reason & { readonly contribution: number; readonly part: number; readonly lowers: boolean };

/** Bars for reasons, in the order given: value times weight, the strongest filling its track. */
export function reasonBars<Reason extends WeighedReason>(reasons: readonly Reason[]): ReasonBar<Reason>[] {
  const strongest = Math.max(0, ...reasons.map(({ value, weight }) => Math.abs(value * weight)));
  return reasons.map((reason) => {
    const contribution = reason.value * reason.weight;
    return { ...reason, contribution, part: strongest === 0 ? 0 : Math.abs(contribution) / strongest, lowers: contribution < 0 };
  });
}
