declare module 'snowball-stemmers' {
  /** `algorithm` is a language's English name, such as "italian". `stem` expects one lower-case word. */
  export function newStemmer(algorithm: string): { stem(word: string): string };
}
