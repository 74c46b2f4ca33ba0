/** How much the first places weigh: 86 % of the whole is in the first ten (Webber, Moffat and Zobel 2010). */
const PERSISTENCE = 0.9;

/** How far two orders agree, from the first place down: 1 for the same order, 0 for nothing in common; what lies behind is taken to agree as the rest does. */
export function rankBiasedOverlap(one: readonly string[], other: readonly string[]): number {
  const depth = Math.max(one.length, other.length);
  if (depth === 0) return 1;
  let sum = 0;
  let agreement = 0;
  for (let place = 1; place <= depth; place += 1) {
    const above = new Set(one.slice(0, place));
    agreement = other.slice(0, place).filter((id) => above.has(id)).length / place;
    sum += agreement * PERSISTENCE ** (place - 1);
  }
  return (1 - PERSISTENCE) * sum + agreement * PERSISTENCE ** depth;
}
