import { describe, expect, it } from 'vitest';
import { sameText } from '@innesto/schema';
import type { TermMatch } from '../search/ranking/evidence.ts';
import { explain, type Explained } from './explain.ts';
import { interleave } from './interleave.ts';
import type { Candidate, Gathered } from './gather.ts';
import type { Asker } from './need.ts';
import { plan } from './plan.ts';
import { score } from './score.ts';
import { askerOf, candidateOf, gapOf, hitOf, materialOf, ownWord, queryOf, SILENT, THESAURUS } from './testing.ts';

const run = (asker: Asker, candidates: readonly Candidate[], lists: readonly Gathered[]): Explained[] =>
  explain(asker, interleave(score(asker, materialOf(candidates, lists), SILENT, THESAURUS), lists.map(({ query }) => query)), THESAURUS);
const plain = { province: undefined, sizeClass: undefined, sector: undefined } as const;
const one = (asker: Asker, candidate: Candidate, matches: readonly TermMatch[] = [], query = queryOf(candidate.role, 'making')): Explained =>
  run(asker, [candidate], [{ query, hits: [hitOf(candidate.id, 0.4, matches)] }])[0]!;

describe('the reasons of a match', () => {
  const asker = askerOf([gapOf('making')], plain);

  it('quote concepts in the words of the title or summary, each language in its own', () => {
    const candidate = candidateOf('x', { title: { it: 'Una giornata', en: 'A day with sensors' }, summary: { it: 'Montiamo un sensore.', en: 'With robots.' } });
    const { values, gapIds } = one(asker, candidate);
    expect(values).toEqual([{
      signal: 'gap', value: 0.8, weight: 1, message: { key: 'gap', parameters: { area: { it: 'Area making', en: 'Area making' } } },
      evidence: [{ concept: 'sensors', words: { it: 'sensore', en: 'sensors' } }],
    }]);
    expect(gapIds).toEqual(['making']);
  });

  it('go back to the answer of the questionnaire that asks for it, in the first reason of a gap alone', () => {
    const shortfalls = [
      { question: sameText('Who looks?'), answer: sameText('Nobody'), concepts: ['robotics'] },
      { question: sameText('Who measures?'), answer: sameText('By hand'), concepts: ['sensors'] },
    ];
    const told = (id: string, concepts: readonly string[]) => one(askerOf([gapOf('making', { shortfalls, concepts: ['robotics', 'sensors'], conceptWeights: [1, 1] })], plain),
      candidateOf(id, { concepts }), [], { ...queryOf('offer', 'making'), concepts: [{ id: 'robotics', weight: 1 }, { id: 'sensors', weight: 1 }] }).values[0]!.message;
    expect(told('x', ['sensors'])).toMatchObject({ key: 'gap.answered', parameters: { question: sameText('Who measures?'), answer: sameText('By hand') } });
    // A narrower concept answers the same question.
    expect(told('y', ['collaborative-robotics'])).toMatchObject({ key: 'gap.answered', parameters: { question: sameText('Who looks?') } });
    const lists = [{ query: queryOf('offer', 'making', 3), hits: [hitOf('x', 0.4)] }, { query: queryOf('offer', 'other', 1), hits: [hitOf('x', 0.4)] }];
    const keys = run(askerOf([gapOf('making', { shortfalls }), gapOf('other', { shortfalls })], plain), [candidateOf('x')], lists)[0]!.values.map(({ message }) => message!.key);
    expect(keys).toEqual(['gap.answered', 'gap', 'coverage']);
  });

  it('name a concept that the entry has no words for', () => {
    expect(one(asker, candidateOf('x')).values[0]!.evidence).toEqual(['concept:sensors']);
  });

  it('are needed: words alone prove nothing of a gap, and without proof there is no match', () => {
    expect(one(asker, candidateOf('x', { title: { it: 'Sensori', en: 'Sensors' }, concepts: [] }), [ownWord('Sensori')])).toBeUndefined();
  });

  it('tell the company’s own words from its gaps', () => {
    const candidate = candidateOf('x', { title: { it: 'Bottiglie vere', en: 'True bottles' } });
    const { values, gapIds } = one(askerOf([], { ...plain, ownWords: 'bottiglie' }), candidate, [ownWord('Bottiglie')], queryOf('offer', undefined));
    expect(values).toMatchObject([{ signal: 'own-words', message: { key: 'own-words.taken-up' }, evidence: ['Bottiglie'] }]);
    expect(gapIds).toEqual([]);
  });

  it('begin with the gap that brought it, and name no gap where the company’s own words did', () => {
    const gaps = [gapOf('severe'), gapOf('light', { severe: false })];
    const candidate = candidateOf('x', { title: { it: 'Bottiglie vere', en: 'True bottles' } });
    const lists = (own: number, severe: number, light: number): Gathered[] => [
      { query: queryOf('offer', 'severe', 3), hits: [hitOf('x', severe)] }, { query: queryOf('offer', 'light', 1), hits: [hitOf('x', light)] },
      { query: queryOf('offer', undefined, 3), hits: [hitOf('x', own, [ownWord('Bottiglie')])] },
    ];
    const told = (own: number, severe: number, light: number) => {
      const [{ gapIds, values }] = run(askerOf(gaps, plain), [candidate], lists(own, severe, light)) as [Explained];
      return [values.map(({ message }) => message!.parameters['area'] ?? message!.key).slice(0, 2), gapIds];
    };
    const area = (id: string) => ({ it: `Area ${id}`, en: `Area ${id}` });
    expect(told(0.1, 0.3, 0.4)).toEqual([[area('severe'), area('light')], ['severe', 'light']]);
    expect(told(0.4, 0.2, 0.2)).toEqual([['own-words.taken-up', area('severe')], []]);
  });

  it('name the offers of a partner by their titles, before its profile where they answer better', () => {
    const partner = candidateOf('p', { role: 'partner' });
    const offer = candidateOf('o', { publisherId: 'p', title: { it: 'Un giorno di prova', en: 'A day to try' } });
    const reasons = (profile: number) => run(asker, [partner, offer], [
      { query: queryOf('partner', 'making'), hits: [hitOf('p', profile)] }, { query: queryOf('offer', 'making'), hits: [hitOf('o', 0.4)] },
    ]).find(({ scored }) => scored.candidate.id === 'p')!.values;
    expect(reasons(0.1)).toMatchObject([{ signal: 'offers', message: { key: 'offers', parameters: { count: 1 } }, evidence: [{ en: 'A day to try' }] }, { signal: 'gap' }]);
    expect(reasons(0.5)).toMatchObject([{ signal: 'gap' }, { signal: 'offers' }]);
  });

  it('come from signals that move something only, the strongest first', () => {
    const near = candidateOf('x', { place: { province: 'RE' }, price: { amount: 5_000 }, concepts: ['sensors', 'mechanical-engineering'] });
    const { values, scored } = one(askerOf([gapOf('making')]), near);
    expect(scored.values.find(({ signal }) => signal === 'price')!.value).toBe(0.5);
    expect(values.map(({ signal }) => signal)).toEqual(['gap', 'sector', 'territory']);
  });

  it('quote each thing that the company asked for as it wrote it, with what answers it', () => {
    const asker = askerOf([], { ...plain, ownWords: 'Ci servono tappi per Modena subito. Vorremmo avere anche delle bottiglie.' });
    const queries = plan(asker, ['offer'], THESAURUS);
    const lists = queries.map((query, place) => ({ query, hits: [hitOf('x', 0.4 - place / 100, [ownWord(['Tappi', 'Bottiglie'][place]!)])] }));
    const [{ values }] = run(asker, [candidateOf('x', { concepts: [], title: { it: 'Tappi e Bottiglie', en: 'Caps and bottles' } })], lists) as [Explained];
    expect(values).toMatchObject([
      { signal: 'own-words', message: { parameters: { request: 'Ci servono tappi per Modena subito' } }, evidence: ['Tappi'] },
      { signal: 'own-words', message: { parameters: { request: 'Vorremmo avere anche delle bottiglie' } }, evidence: ['Bottiglie'] },
    ]);
  });

  it('say of concepts that the entry deals with them, and of words alone that it takes them up', () => {
    const asker = askerOf([], { ...plain, ownWords: 'Ci servono robot e bottiglie' });
    const key = (concepts: readonly string[]) => one(asker, candidateOf('x', { concepts, title: { it: 'Bottiglie vere', en: 'True bottles' } }), [ownWord('Bottiglie')], plan(asker, ['offer'], THESAURUS)[0]!).values[0]!.message!.key;
    expect([key(['robotics']), key([])]).toEqual(['own-words.request', 'own-words.taken-up']);
  });

  it('leave out answers so much weaker than the first, and beside a request all gaps but one that is severe', () => {
    const asker = askerOf([gapOf('a', { severe: false }), gapOf('b'), gapOf('c')], plain);
    const candidate = candidateOf('x', { title: { it: 'Bottiglie vere', en: 'True bottles' } });
    const told = (own: number, ...gaps: readonly number[]) => run(asker, [candidate], [
      ...gaps.map((share, index) => ({ query: queryOf('offer', ['a', 'b', 'c'][index]!, 3), hits: [hitOf('x', share)] })),
      { query: queryOf('offer', undefined, 3), hits: [hitOf('x', own, [ownWord('Bottiglie')])] },
    ])[0]!.values.map(({ signal, message }) => (signal === 'gap' ? message!.parameters['area'] : signal));
    const area = (id: string) => ({ it: `Area ${id}`, en: `Area ${id}` });
    expect(told(0.45, 0.3, 0.2, 0.19)).toEqual(['own-words', area('b'), 'coverage']);
    expect(told(0.2, 0.45, 0.4, 0.22)).toEqual([area('a'), area('b'), 'coverage']);
  });

  it('begin with the request that it answers best, whichever brought it', () => {
    const asker = askerOf([], { ...plain, ownWords: 'Ci servono dei tappi per domani. Vorremmo avere anche delle bottiglie.' });
    const [caps, bottles] = plan(asker, ['offer'], THESAURUS);
    const lists = [
      { query: caps!, hits: [hitOf('y', 0.48, [ownWord('Tappi')]), hitOf('x', 0.45, [ownWord('Tappi')])] }, { query: bottles!, hits: [hitOf('x', 0.4, [ownWord('Bottiglie')])] },
    ];
    const titled = { concepts: [], title: { it: 'Tappi e Bottiglie', en: 'Caps and bottles' } };
    const { broughtBy, values } = run(asker, [candidateOf('x', titled), candidateOf('y', titled)], lists).find(({ scored }) => scored.candidate.id === 'x')!;
    expect([broughtBy, values[0]!.message!.parameters['request']]).toEqual([bottles!.id, 'Ci servono dei tappi per domani']);
  });

  it('tell the first three gaps, and count the rest in one', () => {
    const gaps = ['a', 'b', 'c', 'd'].map((id, index) => gapOf(id, { priority: index + 1 }));
    const lists = gaps.map(({ id }, index) => ({ query: queryOf('offer', id), hits: [hitOf('x', 0.4 - index / 20)] }));
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
    [{}, ['link', 'price', 'place']], [{ links: [link], price: {}, place: { province: 'RE' } }, []], [{ links: [link], price: {}, place: { remote: true } }, []], [{ role: 'partner', links: [link] }, ['place']],
    [{ role: 'technology', links: [link] }, []],
  ])('of %j is %j', (more, missing) => {
    expect(one(asker, candidateOf('x', more)).missing).toEqual(missing);
  });
});
