import { describe, expect, it } from 'vitest';
import { levelsOf, profileOf, type Answer } from './levels.ts';
import { area, instrument, question } from './testing.ts';

const weighed = instrument([
  area('making', [question('a'), question('b', { weight: 2 }), question('c', { weight: 0 })]),
  area('selling', [question('d'), question('e'), question('f')]),
]);

const answers = (steps: Readonly<Record<string, number | undefined>>): Answer[] => Object.entries(steps).map(([questionId, step]) => ({ questionId, step }));

describe('levels', () => {
  it.each<[string, Record<string, number | undefined>, (number | undefined)[], number | undefined]>([
    ['nothing is answered', {}, [undefined, undefined], undefined],
    ['everything is at the bottom', { a: 0, b: 0, c: 0, d: 0, e: 0, f: 0 }, [0, 0], 0],
    ['everything is at the top', { a: 4, b: 4, c: 4, d: 4, e: 4, f: 4 }, [4, 4], 4],
    ['a question weighs double', { a: 1, b: 4 }, [3, undefined], 3],
    ['a question weighs nothing', { a: 1, c: 4 }, [1, undefined], 1],
    ['only a question that weighs nothing is answered', { c: 4 }, [undefined, undefined], undefined],
    ['a question does not apply', { a: 2, b: undefined, d: 3 }, [2, 3], 2.5],
    ['nothing of an area applies', { a: undefined, b: undefined, d: 1 }, [undefined, 1], 1],
    ['a third is rounded down', { d: 1, e: 1, f: 2 }, [undefined, 1.33], 1.33],
    ['two thirds are rounded up', { d: 1, e: 2, f: 2 }, [undefined, 1.67], 1.67],
    ['a question of another questionnaire is answered', { a: 2, z: 4 }, [2, undefined], 2],
  ])('when %s', (_when, steps, areas, overall) => {
    const levels = levelsOf(weighed, answers(steps));
    expect(levels.areas).toEqual([{ area: 'making', level: areas[0] }, { area: 'selling', level: areas[1] }]);
    expect(levels.overall).toBe(overall);
  });

  it('round halves up, also where binary fractions lie just below', () => {
    // 1.005 is stored as 1.00499999999999989…
    const [one, two] = [question('a', { weight: 199 }), question('b', { weight: 1 })];
    expect(levelsOf(instrument([area('making', [one, two])]), answers({ a: 1, b: 2 })).areas[0]!.level).toBe(1.01);
    expect(levelsOf(instrument([area('making', [one, two]), area('selling', [question('d')])]), answers({ a: 1, b: 2, d: 1 })).overall).toBe(1.01);
  });

  it.each([[0, 'low'], [1.49, 'low'], [1.5, 'middle'], [2.99, 'middle'], [3, 'high'], [4, 'high']])('at %d overall the profile is %s', (overall, profile) => {
    expect(profileOf(weighed, overall).id).toBe(profile);
  });

  it('have no profile before something is answered', () => {
    expect(levelsOf(weighed, []).profile).toBeUndefined();
    expect(levelsOf(weighed, answers({ a: 0 })).profile).toBe('low');
  });
});
