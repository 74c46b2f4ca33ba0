import { describe, expect, it } from 'vitest';
import { judge } from './fit.ts';
import { score } from './score.ts';
import { askerOf, candidateOf, gapOf, hitOf, materialOf, ownWord, queryOf, SILENT, THESAURUS } from './testing.ts';
import { nearest, traceList } from './trace.ts';
import { WEIGHTS } from './weights.ts';

const entry = { title: { it: 'Sensori in prova', en: 'Sensors to try' }, summary: { it: '', en: '' } };
const query = queryOf('offer', 'making');

describe('what became of an entry in a list', () => {
  const asker = askerOf([gapOf('making'), gapOf('selling')], { province: undefined, sizeClass: undefined, sector: undefined });
  const traced = (concepts: readonly string[], found: number, more: readonly [number] | readonly [] = []) => {
    const selling = queryOf('offer', 'selling');
    const lists = [{ query, hits: [hitOf('x', found)] }, ...more.map((other) => ({ query: selling, hits: [hitOf('x', other)] }))];
    const material = materialOf([candidateOf('x', { concepts })], lists);
    const [verdict] = judge(asker, material, THESAURUS, WEIGHTS);
    return traceList({ entry, query, hit: lists[0]!.hits[0]!, last: found, verdict, scored: score(asker, material, SILENT, THESAURUS)[0] });
  };

  it('is told by the first step that leaves it out', () => {
    expect(traced(['dairy'], 0.4)).toMatchObject({ outcome: 'unproved', strongest: 0 });
    expect(traced(['sensors'], 0.01)).toMatchObject({ outcome: 'under_floor', strongest: 0.02, floor: WEIGHTS.fit.floor });
    expect(traced(['sensors'], 0.1, [0.5])).toMatchObject({ outcome: 'unclaimed', strongest: 0.2 });
    expect(traced(['sensors'], 0.4)).toMatchObject({ outcome: 'counts', strongest: 0.8, shared: { it: ['concept:sensors'] } });
    expect(traceList({ entry, query, last: 0.3 })).toMatchObject({ outcome: 'not_found', found: 0, last: 0.3, shared: { it: [], en: [] } });
  });

  it('names what it shares in the reader’s language, concepts by their ids, and words of the other one where there are no others', () => {
    const shared = (...matches: Parameters<typeof hitOf>[2] & object) => traceList({ entry, query, hit: hitOf('x', 0.2, matches), last: 0.3 }).shared;
    expect(shared(ownWord('Sensors'), ownWord('Sensori'), ownWord('quality-management', { field: 'concept', via: 'concept' }))).toEqual({
      it: ['Sensori', 'concept:quality-management'], en: ['Sensors', 'concept:quality-management'],
    });
    expect(shared(ownWord('try')).it).toEqual(['try']);
  });

  it('is decided by the list that comes nearest', () => {
    const missed = (found: number, last: number) => traceList({ entry, query, hit: hitOf('x', found), last });
    expect(nearest([missed(0.1, 0.4), missed(0.2, 0.3)])!.found).toBe(0.2);
    expect(nearest([missed(0.2, 0.3), traced(['dairy'], 0.4)])!.outcome).toBe('unproved');
    expect(nearest([])).toBeUndefined();
  });
});
