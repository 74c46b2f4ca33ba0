/** A reason as the API weighs it: from 0 (speaks against) over 0.5 (neither) to 1 (speaks for), and how far it moves the score. */
export interface WeighedReason {
  readonly value: number;
  readonly weight: number;
}

/** A reason with its bar. `answers`: how well the entry answers the need; the others raise or lower that by a share of it. */
export type ReasonBar<Reason> = Reason & {
  readonly kind: 'answers' | 'raises' | 'lowers';
  /** From 0 to 1: the answer's strength, or the share by which the score is moved. */
  readonly part: number;
};

/** A share below this reads as nothing. */
const LEAST = 0.005;

/** What the score is made of has this weight. */
const WHOLE = 1;

/** Bars for reasons, in the order given; what moves the score by less than half a hundredth has none. */
export function reasonBars<Reason extends WeighedReason>(reasons: readonly Reason[]): ReasonBar<Reason>[] {
  return reasons.map<ReasonBar<Reason>>((reason) => {
    if (reason.weight >= WHOLE) return { ...reason, kind: 'answers', part: clamp(reason.value) };
    const share = reason.weight * (reason.value - 0.5) * 2;
    return { ...reason, kind: share < 0 ? 'lowers' : 'raises', part: clamp(Math.abs(share)) };
  }).filter(({ kind, part }) => kind === 'answers' || part >= LEAST);
}

function clamp(part: number): number {
  return Math.min(1, Math.max(0, part));
}
