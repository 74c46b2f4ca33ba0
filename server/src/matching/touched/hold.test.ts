import { describe, expect, it } from 'vitest';
import { sameText } from '@innesto/schema';
import type { PlannedQuery } from '../plan.ts';
import { score } from '../score.ts';
import { askerOf, candidateOf, hitOf, materialOf, ownWord, queryOf, SILENT, THESAURUS } from '../testing.ts';
import { WEIGHTS } from '../weights.ts';
import { wouldChange } from './enters.ts';
import { holdOf } from './hold.ts';

const asker = askerOf([], { province: undefined, sizeClass: undefined, sector: undefined });
const weights = { ...WEIGHTS, counts: { ...WEIGHTS.counts, kept: 2 } };
type List = readonly [PlannedQuery, Readonly<Record<string, number>>];

const material = (lists: readonly List[], more: Readonly<Record<string, object>> = {}) => materialOf(
  lists.flatMap(([{ role }, hits]) => Object.keys(hits).map((id) => candidateOf(id, { role, ...more[id] }))),
  lists.map(([query, hits]) => ({ query, hits: Object.entries(hits).map(([id, found]) => hitOf(id, found)) })),
);
const holding = (lists: readonly List[], more?: Readonly<Record<string, object>>) => {
  const found = { queries: lists.map(([query]) => query), material: material(lists, more) };
  return holdOf(found, score(asker, found.material, SILENT, THESAURUS, weights), weights);
};
const changes = (bars: ReturnType<typeof holdOf>['bars'], lists: readonly List[], changed: readonly string[], more?: Readonly<Record<string, object>>) =>
  wouldChange({ asker, material: material(lists, more), plugins: SILENT, thesaurus: THESAURUS, weights, priors: new Map() }, bars, new Set(changed));

const severe = queryOf('offer', 'a', 3);
const light = queryOf('offer', 'b', 1);

describe('what a run holds on to', () => {
  it('is what is kept, and for each list the score of the last place that is', () => {
    const { madeOf, bars } = holding([[severe, { one: 0.45, two: 0.4, three: 0.35 }], [light, { four: 0.45 }]]);
    expect(madeOf).toEqual(['one', 'two']);
    expect(bars[severe.id]).toEqual({ floor: 0.8, cut: 0, tight: false });
    // Its first place would be worth 1/2, beside 3/3 of the last one kept.
    expect(bars[light.id]!.floor).toBeGreaterThan(1);
  });

  it('is everything where there is room left', () => {
    const { madeOf, bars } = holding([[severe, { one: 0.45 }]]);
    expect(madeOf).toEqual(['one']);
    expect(bars[severe.id]!.floor).toBe(0);
  });

  it('is also what stands before something kept, and is not kept itself', () => {
    // `both` answers the other need better, where it comes too late; here it pushes `two` down.
    const { madeOf } = holding([[severe, { one: 0.45, both: 0.3, two: 0.29 }], [light, { x1: 0.5, x2: 0.5, both: 0.5 }]]);
    expect(madeOf).toEqual(['both', 'one', 'two']);
  });

  it('is the offers that speak for a partner too', () => {
    const partners = queryOf('partner', 'a', 3);
    const { madeOf } = holding([[severe, { one: 0.45, two: 0.4, spoken: 0.3 }], [partners, { house: 0.3 }]], { spoken: { publisherId: 'house' } });
    expect(madeOf).toEqual(['house', 'one', 'spoken', 'two']);
  });

  it('is a whole list that ends among what is kept', () => {
    const short = { ...severe, limit: 2 };
    expect(holding([[short, { one: 0.45, two: 0.4 }]]).bars[short.id]).toEqual({ floor: 0.8, cut: 0.4, tight: true });
    const long = { ...severe, limit: 4 };
    expect(holding([[long, { one: 0.45, two: 0.4, three: 0.35, four: 0.3 }]]).bars[long.id]).toEqual({ floor: 0.8, cut: 0.3, tight: false });
  });

  it('is what it asks for: concepts, and stems of the company’s own words', () => {
    const own = { ...queryOf('offer', undefined), texts: [{ key: 'own', text: 'Cerchiamo i torni', locale: 'it' as const, weight: 1 }] };
    const { asks } = holdOf({ queries: [severe, own], material: materialOf([], []) }, [], weights);
    expect(asks).toEqual(expect.arrayContaining(['concept:sensors', 'torn']));
    expect(asks).not.toContain('i');
  });
});

describe('a changed entry', () => {
  const { bars } = holding([[severe, { one: 0.45, two: 0.4, three: 0.35 }], [light, { four: 0.45 }]]);

  it.each<[string, number, boolean]>([['comes in above what is kept', 0.42, true], ['comes in beside the last one', 0.4, true], ['stays below', 0.3, false]])('%s', (_what, found, moved) => {
    expect(changes(bars, [[severe, { new: found }], [light, {}]], ['new'])).toBe(moved);
  });

  it('comes in by no list that deals nothing', () => {
    expect(changes(bars, [[severe, {}], [light, { new: 0.5 }]], ['new'])).toBe(false);
  });

  it('is not looked at where the search would not reach it, and pushes out what is kept where a list ends with that', () => {
    const cut = { ...bars, [severe.id]: { floor: 0, cut: 0.45, tight: false } };
    expect(changes(cut, [[severe, { new: 0.42 }]], ['new'])).toBe(false);
    expect(changes({ ...cut, [severe.id]: { floor: 2, cut: 0.4, tight: true } }, [[severe, { new: 0.42 }]], ['new'])).toBe(true);
  });

  it('moves the partner it speaks for, and not one whose other offers answer better', () => {
    const partners = queryOf('partner', 'a', 3);
    const over = { [severe.id]: { floor: 2, cut: 0, tight: false }, [partners.id]: { floor: 0.4, cut: 0, tight: false } };
    const mine = { publisherId: 'house' };
    expect(changes(over, [[severe, { new: 0.4 }], [partners, { house: 0.4 }]], ['new'], { new: mine })).toBe(true);
    expect(changes(over, [[severe, { new: 0.1, a: 0.4, b: 0.4, c: 0.4 }], [partners, { house: 0.4 }]], ['new'], { new: mine, a: mine, b: mine, c: mine })).toBe(false);
  });

  it('comes in by the company’s own words where those prove it', () => {
    const own = queryOf('offer', undefined, 3);
    const lists = materialOf([candidateOf('new', { title: sameText('Fresatrici'), concepts: [] })], [{ query: own, hits: [hitOf('new', 0.3, [ownWord('Fresatrici')])] }]);
    const scoring = { asker, material: lists, plugins: SILENT, thesaurus: THESAURUS, weights, priors: new Map() };
    expect(wouldChange(scoring, { [own.id]: { floor: 0.5, cut: 0, tight: false } }, new Set(['new']))).toBe(true);
    expect(wouldChange(scoring, { [own.id]: { floor: 0.9, cut: 0, tight: false } }, new Set(['new']))).toBe(false);
  });
});
