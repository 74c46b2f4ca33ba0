/** Something to choose from a list that can be searched. */
export interface ComboOption {
  readonly value: string;
  readonly label: string;
}

/** The most options that are shown at once; more words narrow them. */
export const MOST_OPTIONS = 60;

/** Small letters without accents, apostrophes as keyboards write them: how options and typed words are compared. */
export const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', '\'').toLowerCase().trim();

/** The options that hold every typed word, those that begin with the words first. Without words, all in their order. */
export function optionsLike(options: readonly ComboOption[], words: string): readonly ComboOption[] {
  const typed = fold(words);
  if (!typed) return options;
  const parts = typed.split(/\s+/);
  const holding = options.filter((option) => parts.every((part) => fold(`${option.label} ${option.value}`).includes(part)));
  const begins = (option: ComboOption): boolean => fold(option.label).startsWith(typed);
  return [...holding.filter(begins), ...holding.filter((option) => !begins(option))];
}
