/**
 * Saturation of repeated words and correction for length (BM25; Robertson and Zaragoza 2009). Of five pairs tried on the test
 * collections of `server/bench`, none was better than this one by more than .007 nDCG@10.
 */
export const K1 = 1.2;
export const B = 0.75;

/** A word of the title counts as so many words of the text. Measured with the pairs below: .541 to .550 nDCG@10 on the mean of the test collections. */
export const TITLE_WEIGHT = 2;

/** Two words next to each other, as in the query, beside the words themselves. At .35 the mean is the same. */
export const PAIR_WEIGHT = 0.25;

/** What a guess is worth beside the word itself: a typing error forgiven, a word not yet typed to its end. Set by hand: less than the word, more than another word. */
export const TYPO_WEIGHT = 0.8;
export const PREFIX_WEIGHT = 0.8;

/** What the same word is worth in a text of the other language than the query's. Set by hand. */
export const OTHER_LANGUAGE_WEIGHT = 0.8;

/** What a synonym, a translation or a tagged concept is worth beside the words themselves. Set by hand. */
export const SYNONYM_WEIGHT = 0.8;
