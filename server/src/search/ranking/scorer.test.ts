import { expect, test } from 'vitest';
import { tokenise } from '../analysis/tokenise.ts';
import { every, sum, type Origin, type TermClause, type Weighed } from './clause.ts';
import { readText, type LayerText } from './layer-text.ts';
import { Lexicon, type Lexicons } from './lexicon.ts';
import { Scorer } from './scorer.ts';
import { wordRules } from './word-rules.ts';

const it = new Lexicon(wordRules.it);
const lexicons: Lexicons = { it, en: new Lexicon(wordRules.en), concept: new Lexicon(wordRules.concept) };

function added(title: string, text: string): LayerText {
  const read = readText(it, tokenise(title), tokenise(text));
  it.count(read, new Set(Array.from(read.words, (word) => it.term(word))), 1);
  return read;
}

const press = added('Pressa', 'pressa idraulica usata');
const lathe = added('Tornio', 'tornio usato, tornio nuovo');

const origin: Origin = { asked: '', via: 'word' };
const term = (word: string): Weighed & { clause: TermClause } =>
  ({ clause: { type: 'term', layer: 'it', term: it.find(word)!, gain: it.rarity(1), origin }, ideal: it.rarity(1) });

test('a score is the saturated, length-corrected count of BM25F, as a share of the ideal', () => {
  // The title's word counts twice, once more in the text: 3. Lengths: 2 + 3 words here, 2 + 4 there, 5.5 on average.
  const expected = 3 / (3 + 1.2 * (0.25 + (0.75 * 5) / 5.5));
  expect(new Scorer(term('pressa'), lexicons).score({ it: press })).toBeCloseTo(expected, 12);
});

test('what must be there together counts only together', () => {
  const both = every([term('tornio'), term('nuovo')]);
  const either = sum([term('pressa'), term('nuovo')]);
  expect(new Scorer(both, lexicons).score({ it: lathe })).toBeGreaterThan(0);
  expect(new Scorer(every([term('pressa'), term('nuovo')]), lexicons).score({ it: lathe })).toBe(0);
  expect(new Scorer(either, lexicons).score({ it: lathe })).toBeGreaterThan(0);
});

test('the shares of a score add up to it', () => {
  const scorer = new Scorer(sum([term('tornio'), term('nuovo'), term('pressa')]), lexicons);
  let shares = 0;
  const score = scorer.score({ it: lathe }, (_leaf, share) => (shares += share));
  expect(shares).toBeCloseTo(score, 12);
});

test('a document without words in a layer has no score from it', () => {
  expect(new Scorer(term('tornio'), lexicons).score({})).toBe(0);
});
