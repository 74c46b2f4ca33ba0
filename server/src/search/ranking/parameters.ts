/** Saturation of repeated words and correction for length (BM25; Robertson and Zaragoza 2009). Measured in `search.md` 2: never more than 0.007 from the best. */
export const K1 = 1.2;
export const B = 0.75;

/** A word of the title counts as so many words of the text (`search.md` 4). */
export const TITLE_WEIGHT = 2;

/** Two words next to each other, as in the query, beside the words themselves (`search.md` 4). */
export const PAIR_WEIGHT = 0.25;

/** What a guess is worth beside the word itself: a typing error forgiven (`search.md` 2), a word not yet typed to its end. */
export const TYPO_WEIGHT = 0.8;
export const PREFIX_WEIGHT = 0.8;

/** What the same word is worth in a text of the other language than the query's. */
export const OTHER_LANGUAGE_WEIGHT = 0.8;

/** What a synonym, a translation or a tagged concept is worth beside the words themselves. */
export const SYNONYM_WEIGHT = 0.8;
