const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const WORD = /\p{L}+/gu;

/** Shorter words stay as they are: one letter changed makes another word of them. */
const LONG = 5;

/** A text with one letter changed into another in every word of five letters or more. */
export function mistype(text: string, random: () => number): string {
  return text.replace(WORD, (word) => (word.length >= LONG ? slip(word, random) : word));
}

function slip(word: string, random: () => number): string {
  const at = Math.floor(random() * word.length);
  const others = LETTERS.replace(word[at]!.toLowerCase(), '');
  return word.slice(0, at) + others[Math.floor(random() * others.length)]! + word.slice(at + 1);
}
