import { sameText } from '@innesto/schema';
import { describe, expect, it } from 'vitest';
import { interleave } from './interleave.ts';
import { score } from './score.ts';
import { askerOf, candidateOf, hitOf, materialOf, queryOf, SILENT, THESAURUS } from './testing.ts';
import type { PlannedQuery } from './plan.ts';

const asker = askerOf([], { province: undefined, sizeClass: undefined, sector: undefined });
const severe = (gap: string, concepts: readonly string[]): PlannedQuery => ({ ...queryOf('offer', gap, 3), concepts: concepts.map((id) => ({ id, weight: 1 })) });

/** Titles in the order in which a company reads them; an entry is its share of the ideal answer and what it deals with. */
function order(lists: readonly (readonly [PlannedQuery, Readonly<Record<string, readonly [number, ...string[]]>>])[]): string[] {
  const entries = lists.flatMap(([, own]) => Object.entries(own));
  const candidates = entries.map(([id, [, ...concepts]]) => candidateOf(id, { concepts, title: sameText(id) }));
  const material = materialOf(candidates, lists.map(([query, own]) => ({ query, hits: Object.entries(own).map(([id, [share]]) => hitOf(id, share)) })));
  return interleave(score(asker, material, SILENT, THESAURUS), lists.map(([query]) => query)).map(({ scored }) => scored.candidate.id);
}

describe('further answers to a severe gap', () => {
  it('deal with what those before them do not', () => {
    const area = severe('security', ['cybersecurity', 'accounting']);
    expect(order([[area, { first: [0.4, 'cybersecurity'], same: [0.35, 'cybersecurity'], other: [0.3, 'accounting'] }]])).toEqual(['first', 'other', 'same']);
  });

  it('go to the gap that is served worst so far', () => {
    const [good, poor] = [severe('good', ['sensors']), severe('poor', ['accounting'])];
    const found = order([[good, { g1: [0.48, 'sensors'], g2: [0.46, 'sensors'] }], [poor, { p1: [0.32, 'accounting'], p2: [0.3, 'accounting'] }]]);
    expect(found).toEqual(['g1', 'p1', 'p2', 'g2']);
  });

  it('count what is needed more for more', () => {
    const area = { ...severe('security', []), concepts: [{ id: 'cybersecurity', weight: 1 }, { id: 'accounting', weight: 1 }, { id: 'robotics', weight: 0.4 }] };
    const found = order([[area, { first: [0.4, 'cybersecurity'], little: [0.33, 'cybersecurity', 'robotics'], much: [0.33, 'cybersecurity', 'accounting'] }]]);
    expect(found).toEqual(['first', 'much', 'little']);
  });

  it('are not weak, as the first may be', () => {
    const [poor, light] = [severe('poor', ['accounting']), { ...queryOf('offer', 'light', 1), concepts: [{ id: 'sensors', weight: 1 }] }];
    expect(order([[poor, { p1: [0.08, 'accounting'], p2: [0.07, 'accounting'] }], [light, { l1: [0.4, 'sensors'], l2: [0.38, 'sensors'] }]])).toEqual(['p1', 'l1', 'l2', 'p2']);
  });
});

it('what the company asks for itself comes first, but for an answer that is weak', () => {
  const own: PlannedQuery = { ...queryOf('offer', undefined, 3), request: 0, concepts: [{ id: 'robotics', weight: 1 }] };
  const first = (share: number): string => order([[own, { asked: [share, 'robotics'] }], [severe('area', ['sensors']), { serves: [0.2, 'sensors'] }]])[0]!;
  expect([first(0.14), first(0.12)]).toEqual(['asked', 'serves']);
});

it('a second answer to what the company asks for comes before gaps when it is good, also beside what they have, and behind them when it is not', () => {
  const own: PlannedQuery = { ...queryOf('offer', undefined, 3), request: 0, concepts: [{ id: 'robotics', weight: 1 }, { id: 'metrology', weight: 1 }] };
  const beginning = (second: number, serving: number): string[] =>
    order([[own, { asked: [0.4, 'robotics'], again: [second, 'metrology'] }], [severe('area', ['sensors']), { serves: [serving, 'sensors'] }]]);
  expect(beginning(0.28, 0.3)).toEqual(['asked', 'again', 'serves']);
  expect(beginning(0.28, 0.4)).toEqual(['asked', 'serves', 'again']);
  expect(beginning(0.2, 0.15)).toEqual(['asked', 'serves', 'again']);
});

it('each of three requests gets a second answer, where there is room for all', () => {
  const requests = ['robotics', 'metrology', 'accounting'].map((concept, request) => {
    const query: PlannedQuery = { ...queryOf('offer', undefined, 3), id: `offer:own:${request}`, request, concepts: [{ id: concept, weight: 1 }] };
    return [query, { [`${concept} 1`]: [0.4, concept], [`${concept} 2`]: [0.35, concept] }] as const;
  });
  expect(order([...requests, [severe('area', ['sensors']), { serves: [0.3, 'sensors'] }]]).slice(0, 6).filter((id) => id.endsWith('2'))).toHaveLength(3);
});
