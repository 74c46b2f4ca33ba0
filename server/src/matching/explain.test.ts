import { describe, expect, it } from 'vitest';
import type { TermMatch } from '../search/ranking/evidence.ts';
import { explain, type Explained } from './explain.ts';
import { interleave } from './interleave.ts';
import type { Gathered } from './gather.ts';
import type { Asker } from './need.ts';
import { TEXT } from './plan.ts';
import { score } from './score.ts';
import { askerOf, candidateOf, gapOf, hitOf, materialOf, queryOf, SILENT } from './testing.ts';
import type { Candidate } from './gather.ts';

const match = (more: Partial<TermMatch>): TermMatch => ({ asked: 'sensori', words: ['sensori'], via: 'word', field: 'text', share: 0.2, source: TEXT.concepts, ...more } as TermMatch);
const run = (asker: Asker, candidates: readonly Candidate[], lists: readonly Gathered[]): Explained[] =>
  explain(asker, interleave(score(asker, materialOf(candidates, lists), SILENT), lists.map(({ query }) => query)));
const plain = { province: undefined, sizeClass: undefined, sector: undefined } as const;
const one = (asker: Asker, candidate: Candidate, matches: readonly TermMatch[], query = queryOf(candidate.role, 'making')): Explained =>
  run(asker, [candidate], [{ query, hits: [hitOf(candidate.id, 0.4, matches)] }])[0]!;

describe('the reasons of a match', () => {
  const asker = askerOf([gapOf('making')], plain);

  it('quote what the entry says, its concepts as concepts', () => {
    const { values, gapIds } = one(asker, candidateOf('x'), [match({ words: ['sensore', 'sensori'] }), match({ field: 'concept', asked: 'sensors', words: ['sensors'] })]);
    expect(values).toEqual([{
      signal: 'gap', value: 0.8, weight: 1, message: { key: 'gap', parameters: { area: { it: 'Area making', en: 'Area making' } } }, evidence: ['sensore', 'sensori', 'concept:sensors'],
    }]);
    expect(gapIds).toEqual(['making']);
  });

  it('do not quote words of our own sentence, nor words found by chance', () => {
    expect(one(asker, candidateOf('x'), [match({ source: TEXT.gap }), match({ words: ['il'], share: 0.001 }), match({ words: ['sensori'] })]).values[0]!.evidence).toEqual(['sensori']);
  });

  it('are needed: without evidence there is no match', () => {
    expect(one(asker, candidateOf('x'), [match({ source: TEXT.gap })])).toBeUndefined();
  });

  it('quote each word once, and six at most', () => {
    const words = ['a', 'b', 'a', 'c', 'd', 'e', 'f', 'g'];
    expect(one(asker, candidateOf('x'), words.map((word) => match({ words: [word] }))).values[0]!.evidence).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
  });

  it('tell the company’s own words from its gaps', () => {
    const { values, gapIds } = one(askerOf([], { ...plain, ownWords: 'sensori' }), candidateOf('x'), [match({ source: undefined })], queryOf('offer', undefined));
    expect(values).toMatchObject([{ signal: 'own-words', message: { key: 'own-words' }, evidence: ['sensori'] }]);
    expect(gapIds).toEqual([]);
  });

  it('name the offers of a partner by their titles', () => {
    const partner = candidateOf('p', { role: 'partner' });
    const offer = candidateOf('o', { publisherId: 'p', title: { it: 'Un giorno di prova', en: 'A day to try' } });
    const matches = run(asker, [partner, offer], [{ query: queryOf('partner', 'making'), hits: [] }, { query: queryOf('offer', 'making'), hits: [hitOf('o', 0.4, [match({})])] }]);
    expect(matches[0]!.values).toMatchObject([{ signal: 'offers', message: { key: 'offers', parameters: { count: 1 } }, evidence: [{ en: 'A day to try' }] }]);
  });

  it('come from signals that move something only, the strongest first', () => {
    const near = candidateOf('x', { place: { province: 'RE' }, price: { amount: 5_000 }, concepts: ['mechanical-engineering'] });
    const { values, scored } = one(askerOf([gapOf('making')]), near, [match({})]);
    expect(scored.values.find(({ signal }) => signal === 'price')!.value).toBe(0.5);
    expect(values.map(({ signal }) => signal)).toEqual(['gap', 'territory', 'sector']);
  });

  it('tell the first three gaps, and count the rest in one', () => {
    const gaps = ['a', 'b', 'c', 'd'].map((id, index) => gapOf(id, { priority: index + 1 }));
    const lists = gaps.map(({ id }, index) => ({ query: queryOf('offer', id), hits: [hitOf('x', 0.4 - index / 20, [match({})])] }));
    const [{ values, gapIds }] = run(askerOf(gaps, plain), [candidateOf('x')], lists) as [Explained];
    expect(values.map(({ signal }) => signal)).toEqual(['gap', 'gap', 'gap', 'coverage']);
    expect(values.map(({ message }) => message!.parameters['area'])).toMatchObject([{ en: 'Area a' }, { en: 'Area b' }, { en: 'Area c' }, undefined]);
    expect(gapIds).toEqual(['a', 'b', 'c', 'd']);
  });
});

describe('what is missing', () => {
  const asker = askerOf([gapOf('making')], plain);
  const link = { rel: 'website', url: 'https://one.test/' } as const;

  it.each<[Partial<Candidate>, string[]]>([
    [{}, ['link', 'price', 'place']], [{ links: [link], price: {}, place: { province: 'RE' } }, []], [{ role: 'partner', links: [link] }, ['place']],
    [{ role: 'technology', links: [link] }, []],
  ])('of %j is %j', (more, missing) => {
    expect(one(asker, candidateOf('x', more), [match({})]).missing).toEqual(missing);
  });
});
