const ASCII = /^[\x20-\x7e]*$/;
const MARKS = /\p{M}/gu;

/** A word without case, accents and typographic variants: what two spellings of one word have in common. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  return (ASCII.test(lower) ? lower : lower.normalize('NFKD').replace(MARKS, '')).replaceAll(',', '.');
}
