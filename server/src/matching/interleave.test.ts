import { describe, expect, it } from 'vitest';
import { interleave } from './interleave.ts';
import type { PlannedQuery } from './plan.ts';
import { score, type Scored } from './score.ts';
import { WEIGHTS } from './weights.ts';
import { sameText } from '@innesto/schema';
import { askerOf, candidateOf, hitOf, materialOf, ownWord, queryOf, SILENT, THESAURUS } from './testing.ts';

// Without gaps of its own nothing is moved for covering several.
const asker = askerOf([], { province: undefined, sizeClass: undefined, sector: undefined });
/** Lists of entries, the best first, as scoring would leave them. */
const scored = (lists: readonly (readonly [PlannedQuery, readonly string[]])[]): Scored[] => {
  const candidates = lists.flatMap(([{ role }, ids]) => ids.map((id) => candidateOf(id, { role })));
  return score(asker, materialOf(candidates, lists.map(([query, ids]) => ({ query, hits: ids.map((id, rank) => hitOf(id, 0.9 * WEIGHTS.fit.full - rank / 100)) }))), SILENT, THESAURUS);
};
const order = (lists: readonly (readonly [PlannedQuery, readonly string[]])[], answers: number = WEIGHTS.counts.answers) =>
  interleave(scored(lists), lists.map(([query]) => query), { ...WEIGHTS, counts: { ...WEIGHTS.counts, answers } }).map(({ scored: { candidate }, place, overall }) => [candidate.id, place, overall]);

describe('interleaving', () => {
  it('gives the severe gap more turns', () => {
    const severe = [queryOf('offer', 'a', 3), ['a1', 'a2', 'a3', 'a4']] as const;
    const light = [queryOf('offer', 'b', 1), ['b1', 'b2']] as const;
    // Turns: a1 3/2, a2 3/3, a3 3/4, a4 3/5 beside b1 1/2, b2 1/3.
    expect(order([severe, light]).map(([id]) => id)).toEqual(['a1', 'a2', 'a3', 'a4', 'b1', 'b2']);
    // With 2/2 b1 stands beside a2, and is the better answer.
    expect(order([severe, [queryOf('offer', 'b', 2), ['b1', 'b2']]], 1).map(([id]) => id)).toEqual(['a1', 'b1', 'a2', 'a3', 'b2', 'a4']);
  });

  it('answers a severe gap up to three times among the first ten, as far as there is room for all', () => {
    const light = [queryOf('offer', 'z', 2), ['z1', 'z2', 'z3']] as const;
    const severe = (gaps: number) => Array.from({ length: gaps }, (_, gap) => [queryOf('offer', `a${gap}`, 3), [1, 2, 3, 4].map((place) => `a${gap}-${place}`)] as const);
    const answersOf = (gaps: number) => order([light, ...severe(gaps)]).slice(0, 10).filter(([id]) => String(id).startsWith('a0-')).length;
    expect(order([light, ...severe(1)]).map(([id]) => id)).toEqual(['a0-1', 'a0-2', 'a0-3', 'z1', 'z2', 'a0-4', 'z3']);
    expect([answersOf(3), answersOf(5), answersOf(10)]).toEqual([3, 2, 1]);
  });

  it('does not lift what is halfway up in several lists over what heads one', () => {
    expect(order([[queryOf('offer', 'a'), ['a1', 'both']], [queryOf('offer', 'b'), ['b1', 'both']]]).map(([id]) => id)).toEqual(['a1', 'b1', 'both']);
  });

  it('deals an entry for what it answers best, not for what it answers too', () => {
    const lists = [[queryOf('offer', 'a', 3), ['a1', 'x']], [queryOf('offer', 'b', 2), ['x']]] as const;
    expect(interleave(scored(lists), lists.map(([query]) => query)).map(({ scored: { candidate }, broughtBy }) => [candidate.id, broughtBy])).toEqual([['a1', 'offer:a'], ['x', 'offer:b']]);
  });

  it('deals once for each severe gap first, in whatever role it is answered best', () => {
    const lists = [
      [queryOf('partner', 'a', 3), ['p1', 'p2', 'p3']], [queryOf('offer', 'a', 3), ['o1', 'o2', 'o3']], [queryOf('offer', 'b', 2), ['light']],
      [queryOf('technology', 'a', 3), ['t1', 't2']], [queryOf('technology', 'c', 3), ['c1']],
    ] as const;
    // A partner without offers is worth three quarters of an offer that answers as well.
    expect(order(lists).slice(0, 2).map(([id]) => id).sort()).toEqual(['c1', 'o1']);
  });

  it('begins with the severe gap that is answered best', () => {
    const [weak, strong] = [queryOf('partner', 'a', 3), queryOf('offer', 'b', 3)];
    const candidates = [candidateOf('weak', { role: 'partner' }), candidateOf('strong')];
    const entries = score(asker, materialOf(candidates, [{ query: weak, hits: [hitOf('weak', 0.2)] }, { query: strong, hits: [hitOf('strong', 0.4)] }]), SILENT, THESAURUS);
    expect(interleave(entries, [weak, strong]).map(({ scored: { candidate } }) => candidate.id)).toEqual(['strong', 'weak']);
  });

  it('puts nothing among the first that is made for others', () => {
    const query = queryOf('offer', 'b');
    const ids = Array.from({ length: 12 }, (_, rank) => `o${rank}`);
    const lists = [{ query, hits: ids.map((id, rank) => hitOf(id, 0.9 * WEIGHTS.fit.full - rank / 50)) }];
    // That it is made for others shall move no score here.
    const weights = { ...WEIGHTS, signals: { ...WEIGHTS.signals, otherSector: 0 } };
    const placed = (concepts: readonly string[], sector: string) => {
      const material = materialOf(ids.map((id) => candidateOf(id, id === 'o0' ? { concepts } : {})), lists);
      return interleave(score(askerOf([], { sector }), material, SILENT, THESAURUS, weights), [query], weights).find(({ scored: { candidate } }) => candidate.id === 'o0')!.overall;
    };
    expect([placed(['sensors', 'furniture'], '31'), placed(['sensors', 'furniture'], '28')]).toEqual([1, 11]);
  });

  it('passes over a role that has only weak answers, among the first', () => {
    const [offers, technologies] = [queryOf('offer', 'b'), queryOf('technology', 'b')];
    const strong = Array.from({ length: 10 }, (_, rank) => `o${rank}`);
    const placed = (weakest: number) => {
      const lists = [{ query: offers, hits: strong.map((id, rank) => hitOf(id, 0.4 - rank / 100)) }, { query: technologies, hits: [hitOf('t', weakest)] }];
      const candidates = [...strong.map((id) => candidateOf(id)), candidateOf('t', { role: 'technology' })];
      return interleave(score(asker, materialOf(candidates, lists), SILENT, THESAURUS), [offers, technologies]).find(({ scored: { candidate } }) => candidate.id === 't')!.overall;
    };
    expect([placed(0.4), placed(0.09)]).toEqual([2, 11]);
  });

  it('begins with what the company asks for in its own words', () => {
    const [gap, own] = [queryOf('offer', 'a', 3), queryOf('partner', undefined, 3)];
    const answering = (fit: number) => {
      const word = [ownWord('Telaio', { words: ['Telaio'] })];
      const candidates = [candidateOf('closes'), candidateOf('answers', { role: 'partner', title: sameText('Telaio') })];
      const entries = score(asker, materialOf(candidates, [{ query: gap, hits: [hitOf('closes', 0.4)] }, { query: own, hits: [hitOf('answers', fit, word)] }]), SILENT, THESAURUS);
      return interleave(entries, [gap, own]).map(({ scored: { candidate } }) => candidate.id);
    };
    expect(answering(0.4)).toEqual(['answers', 'closes']);
    // Three quarters of that, as a partner that publishes nothing: less than a quarter of the other answer.
    expect(answering(0.1)).toEqual(['closes', 'answers']);
  });

  it('lets a weak answer to a severe gap wait for the turn of its list, but not beyond the first ten', () => {
    const [weak, strong] = [queryOf('offer', 'a', 3), queryOf('technology', 'b', 2)];
    const heads = Array.from({ length: 12 }, (_, index) => queryOf('offer', `c${index}`, 3));
    const order = (weakest: number): string[] => {
      const candidates = [candidateOf('weak'), candidateOf('strong', { role: 'technology' }), ...heads.map(({ id }) => candidateOf(id))];
      const entries = score(asker, materialOf(candidates, [
        { query: weak, hits: [hitOf('weak', weakest)] }, { query: strong, hits: [hitOf('strong', 0.4)] }, ...heads.slice(0, 8).map((query) => ({ query, hits: [hitOf(query.id, 0.45)] })),
      ]), SILENT, THESAURUS);
      return interleave(entries, [strong, weak, ...heads]).map(({ scored: { candidate } }) => candidate.id);
    };
    expect(order(0.44).indexOf('weak')).toBe(8);
    expect(order(0.05).indexOf('weak')).toBe(9);
    expect(order(0.05)[8]).toBe('strong');
  });

  it('does not call a poor answer urgent', () => {
    const poor = queryOf('partner', 'a', 3);
    const good = queryOf('offer', 'a', 3);
    const candidates = [candidateOf('poor', { role: 'partner' }), candidateOf('good')];
    const entries = score(asker, materialOf(candidates, [{ query: poor, hits: [hitOf('poor', 0.1)] }, { query: good, hits: [hitOf('good', 0.4)] }]), SILENT, THESAURUS);
    expect(interleave(entries, [poor, good]).map(({ scored: { candidate } }) => candidate.id)).toEqual(['good', 'poor']);
  });

  it('numbers places by role, and alternates the roles over all', () => {
    expect(order([[queryOf('partner', 'a'), ['p1', 'p2']], [queryOf('offer', 'a'), ['o1', 'o2', 'o3']], [queryOf('technology', 'a'), ['t1']]])).toEqual([
      ['p1', 1, 1], ['o1', 1, 2], ['t1', 1, 3], ['p2', 2, 4], ['o2', 2, 5], ['o3', 3, 6],
    ]);
  });

  it('is the same whatever the order the entries came in', () => {
    const lists = [[queryOf('offer', 'a', 2), ['x', 'y', 'z', 'w']], [queryOf('offer', 'b', 2), ['w', 'z', 'y', 'x']]] as const;
    const queries = lists.map(([query]) => query);
    const entries = scored(lists);
    const places = (given: readonly Scored[]) => interleave(given, queries).map(({ scored: { candidate } }) => candidate.id);
    expect(places([...entries].reverse())).toEqual(places(entries));
  });

  it('keeps sixty entries of a role', () => {
    const ids = Array.from({ length: 35 }, (_, index) => index);
    expect(order([[queryOf('offer', 'a'), ids.map((id) => `a${id}`)], [queryOf('offer', 'b'), ids.map((id) => `b${id}`)]])).toHaveLength(60);
  });
});
