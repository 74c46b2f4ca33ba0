import { describe, expect, it } from 'vitest';
import { sameText, type Area, type SizeClass } from '@innesto/schema';
import { gapsOf, targetOf } from './gaps.ts';
import { levelsOf, type Answer } from './levels.ts';
import { area, instrument, question } from './testing.ts';

const gaps = (areas: readonly Area[], steps: Readonly<Record<string, number | undefined>>, size?: SizeClass) => {
  const asked = instrument(areas);
  const answers: Answer[] = Object.entries(steps).map(([questionId, step]) => ({ questionId, step }));
  return gapsOf(asked, levelsOf(asked, answers), answers, size);
};

describe('gaps', () => {
  it('are the areas under their target, the widest first', () => {
    const areas = ['a', 'b', 'c', 'd'].map((id) => area(id, [question(id)]));
    expect(gaps(areas, { a: 2, b: 0, c: 3, d: 4 })).toMatchObject([
      { area: 'b', level: 0, target: 3, severe: true, priority: 1 }, { area: 'a', level: 2, target: 3, severe: false, priority: 2 },
    ]);
  });

  it('stand in the questionnaire’s order where they are as wide', () => {
    const areas = ['a', 'b', 'c'].map((id) => area(id, [question(id)]));
    expect(gaps(areas, { a: 2, b: 1, c: 2 }).map((gap) => [gap.area, gap.priority])).toEqual([['b', 1], ['a', 2], ['c', 3]]);
  });

  it.each<[number, number, boolean]>([[2.5, 0.5, true], [2.49, 0.5, false], [3.67, 1.67, true], [3.66, 1.67, false], [4, 2, true]])(
    'with the target at %d and the level at %d: severe is %s', (target, level, severe) => {
      const asked = instrument([area('a', [question('a')], { target: { default: target } })]);
      expect(gapsOf(asked, { areas: [{ area: 'a', level }] }, [], undefined)[0]!.severe).toBe(severe);
    });

  it('aim at the target of the company’s size, or at the usual one', () => {
    const sized = area('a', [question('a')], { target: { micro: 2, large: 4, default: 3 } });
    expect((['micro', 'small', 'large', undefined] as const).map((size) => targetOf(sized, size))).toEqual([2, 3, 4, 3]);
    expect(gaps([sized], { a: 2 }, 'micro')).toEqual([]);
    expect(gaps([sized], { a: 2 }, 'large')).toMatchObject([{ target: 4, severe: true }]);
    expect(targetOf(area('a', [], { target: { micro: 0, default: 3 } }), 'micro')).toBe(0);
  });

  it('leave out an area that does not apply', () => {
    expect(gaps([area('a', [question('a')]), area('b', [question('b')])], { a: undefined, b: 0 }).map((gap) => gap.area)).toEqual(['b']);
  });

  it('ask for what the questions under the target lack, the most needed first', () => {
    const areas = [area('a', [
      question('one', { concepts: ['sensors'] }), question('two', { concepts: ['robotics', 'big-data'] }),
      question('far', { concepts: ['cloud-computing'] }), question('high', { concepts: ['blockchain'] }), question('none', { concepts: ['drones'] }),
    ])];
    const [gap] = gaps(areas, { one: 2, two: 1, far: 0, high: 4, none: undefined });
    // Lacking 1, 2 shared by two (2/√2 each) and 3: beside the widest 0.33, 0.47 and 1.
    expect(gap!.concepts).toEqual([
      { id: 'cloud-computing', weight: 1 }, { id: 'robotics', weight: 0.47 }, { id: 'big-data', weight: 0.47 }, { id: 'sensors', weight: 0.33 },
    ]);
  });

  it('ask for what helps up from the step that was answered, where the step says it', () => {
    const steps = [0, 1, 2, 3, 4].map((step) => ({ text: sameText(String(step)), ...(step < 2 ? { concepts: ['digital-skills'] } : {}) }));
    const areas = [area('a', [question('one', { concepts: ['sensors'], steps })])];
    const asked = (step: number) => gaps(areas, { one: step })[0]!.concepts.map(({ id }) => id);
    expect([0, 1, 2].map(asked)).toEqual([['digital-skills'], ['digital-skills'], ['sensors']]);
  });

  it('add up what several questions ask of one concept, each by its weight', () => {
    const areas = [area('a', [question('one', { weight: 2 }), question('two'), question('three', { concepts: ['robotics'] })])];
    expect(gaps(areas, { one: 2, two: 2, three: 0 })[0]!.concepts).toEqual([{ id: 'sensors', weight: 1 }, { id: 'robotics', weight: 1 }]);
  });

  it('keep the answers that they come from, what lacks most first, in the words of the step', () => {
    const steps = [0, 1, 2, 3, 4].map((step) => ({ text: sameText(`Step ${step}`) }));
    const areas = [area('a', [question('near', { concepts: ['sensors'] }), question('far', { concepts: ['robotics'], steps }), question('high')])];
    expect(gaps(areas, { near: 2, far: 0, high: 4 })[0]!.shortfalls).toEqual([
      { question: areas[0]!.questions[1]!.text, answer: sameText('Step 0'), concepts: ['robotics'] },
      { question: areas[0]!.questions[0]!.text, answer: instrument(areas).steps[2]!.text, concepts: ['sensors'] },
    ]);
  });

  it('have no concepts when the questions have none', () => {
    expect(gaps([area('a', [question('a', { concepts: [] })])], { a: 0 })[0]!.concepts).toEqual([]);
  });
});
