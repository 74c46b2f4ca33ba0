import { describe, expect, it } from 'vitest';
import { minutesOf, questionsOf } from './assessment-length.ts';

describe('how long a questionnaire is', () => {
  it('counts the questions of every part', () => expect(questionsOf({ areas: [{ questions: [1, 2] }, { questions: [3] }] })).toBe(3));
  it('takes a third of a minute for each question, in whole minutes', () => expect([minutesOf(33), minutesOf(40)]).toEqual([11, 13]));
  it('never takes no time at all', () => expect(minutesOf(1)).toBe(1));
});
