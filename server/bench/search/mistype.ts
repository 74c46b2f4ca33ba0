const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const WORD = /\p{L}+/gu;

/** Numbers in 0..1 that are the same for the same seed (mulberry32, Tommy Ettinger). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A text with one slip in one of its words of five letters or more, or in each of them. */
export function mistype(text: string, which: 'one' | 'all', random: () => number): string {
  const long = [...text.matchAll(WORD)].filter((match) => match[0].length >= 5).map((match) => match.index);
  const chosen = which === 'all' ? new Set(long) : new Set([long[Math.floor(random() * long.length)]]);
  return text.replace(WORD, (word, at: number) => (chosen.has(at) ? slip(word, random) : word));
}

/** A letter left out, added, changed, or two swapped; never the first. */
function slip(word: string, random: () => number): string {
  const at = 1 + Math.floor(random() * (word.length - 2));
  const letter = LETTERS[Math.floor(random() * LETTERS.length)]!;
  const [before, after] = [word.slice(0, at), word.slice(at)];
  const slips = [before + after.slice(1), before + letter + after, before + letter + after.slice(1), before + after[1] + after[0] + after.slice(2)];
  return slips[Math.floor(random() * slips.length)]!;
}
