const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** Every spelling one slip away from a folded word: a letter left out, added, changed, or two swapped. Some come twice. */
export function* edits(word: string): Generator<string> {
  for (let at = 0; at <= word.length; at++) {
    const before = word.slice(0, at);
    const after = word.slice(at);
    const rest = after.slice(1);
    if (after) yield before + rest;
    if (rest) yield before + rest[0] + after[0] + rest.slice(1);
    for (const letter of LETTERS) {
      yield before + letter + after;
      if (after) yield before + letter + rest;
    }
  }
}
