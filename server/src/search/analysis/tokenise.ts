/** One word of a text, as written. */
export interface Token {
  readonly word: string;
  /** Where it starts in the text (UTF-16 offset). */
  readonly start: number;
  /** How many tokens before this one it joins into one word ("e-commerce": 2); 0 for a word of its own. */
  readonly joins: number;
}

/** Longer runs of letters are encoded data, not words: their beginning is enough. */
const LONGEST_WORD = 64;

// Digits keep their inner point or comma ("4.0"); hyphens and ampersands bind a compound ("e-commerce", "R&D"). Apostrophes
// part words, which frees Italian nouns from their article ("dell'azienda").
const WORDS = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:(?:[-‐‑&]|(?<=\p{N})[.,](?=\p{N}))[\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/gu;
const BINDERS = /[-‐‑&]/u;
const LETTER = /\p{L}/u;

/** The words of a text in their order; a compound's parts come first, then the compound as one word. Never throws. */
export function* tokenise(text: string): Generator<Token> {
  for (const { 0: match, index } of text.matchAll(WORDS)) {
    if (BINDERS.test(match)) yield* compound(match, index);
    else yield { word: match.slice(0, LONGEST_WORD), start: index, joins: 0 };
  }
}

function* compound(match: string, start: number): Generator<Token> {
  let next = start;
  let whole = '';
  let joins = 0;
  for (const word of match.split(BINDERS)) {
    yield { word: word.slice(0, LONGEST_WORD), start: next, joins: 0 };
    joins++;
    whole += word;
    next += word.length + 1;
  }
  if (whole.length <= LONGEST_WORD && LETTER.test(whole)) yield { word: whole, start, joins };
}
