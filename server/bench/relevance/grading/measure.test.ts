import { describe, expect, it } from 'vitest';
import { demoCompanies } from '@innesto/seeds';
import { WEIGHTS } from '../../../src/matching/weights.ts';
import { beginningsOf } from './beginnings.ts';
import { changesOf } from './changes.ts';
import { exposureOf, giniOf } from './exposure.ts';
import { givenWeights } from './given-weights.ts';
import type { Golden } from './golden.ts';
import { companyHalf, fitting, gradesOfCompanies, qualityOf } from './quality.ts';
import { beginningLines, servedLines } from './report.ts';
import { fateOf } from './served.ts';

const golden: Golden = new Map([['a/own', new Map([['x', 3], ['y', 2], ['z', 0]])], ['a/people', new Map([['z', 1], ['y', 3]])]]);

describe('the quality of lists', () => {
  const worse = new Map([['a/own', ['z', 'x']], ['a/people', ['q', 'y']]]);
  const better = new Map([['a/own', ['x', 'y']], ['a/people', ['y', 'z']]]);

  it('is measured beside a baseline, apart for own words and gaps, and says what nobody graded', () => {
    expect(qualityOf('one', better, worse, golden)).toMatchObject({ ranker: 'one', needs: 2, ndcg10: 1, own: 1, gaps: 1, judged: 1, wins: 2, losses: 0 });
    expect(qualityOf('other', worse, better, golden)).toMatchObject({ wins: 0, losses: 2, judged: 0.75 });
  });

  it('is told for each half, a company being in one', () => {
    const half = companyHalf('a/own');
    expect(companyHalf('a/people')).toBe(half);
    expect(qualityOf('one', better, worse, golden).half).toEqual({ tuned: 0, reported: 0, [half]: 1 });
  });

  it('of a company counts an entry for the need that it answers best', () => {
    expect(gradesOfCompanies(golden)).toEqual(new Map([['a', new Map([['x', 3], ['y', 3], ['z', 1]])]]));
  });

  it('knows what fits', () => {
    expect(fitting(golden.get('a/own')!)).toEqual([['x', 3], ['y', 2]]);
  });
});

it('tells the share of severe gaps that is served, by halves, and why the others are not', () => {
  const lines = servedLines({ gaps: ['a/people', 'a/design'], missed: [{ need: 'a/design', instead: ['z (1)'], reasons: ['x (3): at place 12'] }] });
  expect(lines[0]).toMatch(/^ {2}50\.0 % of 2 severe gaps .*MISSED.*1 of 2/);
  expect(lines.slice(1)).toEqual(['  missed: a/design', '    for it stand there: z (1)', '    x (3): at place 12']);
});

it('tells how many of the first three of each company fit, and which do not', () => {
  const beginnings = beginningsOf(new Map([['a', ['x', 'z', 'q', 'z']], ['b', ['x']]]), gradesOfCompanies(golden));
  expect(beginningLines(beginnings)).toEqual(['  1 of 3 fit (33.3 %)', '    a 2: z (1)', '    a 3: q (not graded)']);
});

describe('what became of an entry that fits', () => {
  const company = { ...demoCompanies[0]!, key: 'a' };
  const matched = { lists: new Map([['a/own', ['y', 'x']]]), read: new Map([['a', ['z', 'y']]]), queries: new Map() };

  it.each([
    ['y', 'at place 1 for this need, 2 in the whole list'], ['z', 'at place 1 in the whole list, but not for this need'],
    ['found', 'found, but too weak, without proof, or beyond what is kept'], ['nowhere', 'no query of this need finds it'],
  ])('%s: %s', (entry, fate) => {
    expect(fateOf(entry, { key: 'a/own', company }, matched, new Set(['found']))).toBe(fate);
  });
});

describe('the exposure of partners', () => {
  const entries = [
    { key: 'p', role: 'partner', publisher: null }, { key: 'q', role: 'partner', publisher: null }, { key: 'o', role: 'offer', publisher: 'p' }, { key: 't', role: 'technology', publisher: null },
  ] as const;

  it('counts them and what they publish, in first tens only', () => {
    const read = new Map([['a', ['p', 'o', 't']], ['b', ['o', ...Array.from({ length: 9 }, () => 't'), 'q']]]);
    expect(exposureOf(read, entries)).toEqual({ partners: 2, never: 1, gini: 0.5, topShare: 1, places: [['p', 3], ['q', 0]] });
  });

  it('is told by the Gini coefficient', () => {
    expect(giniOf([2, 2, 2])).toBeCloseTo(0, 10);
    expect(giniOf([0, 0, 0, 8])).toBeCloseTo(0.75, 10);
    expect(giniOf([0, 0])).toBe(0);
  });
});

it('tells what entered and left a first ten, the worst change first', () => {
  const before = new Map([['a/own', ['x', 'z']], ['a/people', ['z']]]);
  const after = new Map([['a/own', ['z', 'n']], ['a/people', ['y', 'z']]]);
  expect(changesOf(before, after, golden)).toEqual([
    { need: 'a/own', before: expect.closeTo(0.705, 2), after: 0, entered: [['n', undefined]], left: [['x', 3]] },
    { need: 'a/people', before: expect.closeTo(0.275, 2), after: 1, entered: [['y', 3]], left: [] },
  ]);
  expect(changesOf(before, before, golden)).toEqual([]);
});

describe('weights given to the benchmark', () => {
  it('stand in the place of matching’s own', () => {
    expect(givenWeights(undefined, [])).toBeUndefined();
    expect(givenWeights(undefined, ['signals.territory=0.4', 'counts.first=5'])).toEqual({
      ...WEIGHTS, signals: { ...WEIGHTS.signals, territory: 0.4 }, counts: { ...WEIGHTS.counts, first: 5 },
    });
  });

  it.each(['signals.gravity=1', 'signals.territory', 'signals.territory=much', 'fit.full=0'])('are refused when one is %s', (setting) => {
    expect(() => givenWeights(undefined, [setting])).toThrow(RangeError);
  });
});
