import { describe, expect, it } from 'vitest';
import {
  accepted, choiceOf, choose, contested, keepOther, nextToSend, readyAgain, refused, restored, undecidedIn, type Answers, type SavedAnswer,
} from './answer-queue.ts';

const step = (value: number) => ({ step: value, notApplicable: false });
const saved = (questionId: string, value: number, revision: number): SavedAnswer => ({ questionId, ...step(value), revision });
const nothing: Answers = restored([], new Map());
const refusal = { code: 'UNAUTHENTICATED', title: '', advice: '', retry: false };

describe('answers on their way', () => {
  it('shows a choice at once and sends it with the revision last seen', () => {
    const answers = choose(restored([saved('planning', 1, 4)], new Map()), 'planning', step(3));
    expect(choiceOf(answers, 'planning')).toEqual(step(3));
    expect(nextToSend(answers)).toEqual({ questionId: 'planning', ...step(3), revision: 4 });
  });

  it('sends nothing when the choice is what the server has', () => {
    expect(nextToSend(choose(restored([saved('planning', 1, 4)], new Map()), 'planning', step(1)))).toBeUndefined();
  });

  it('sends in the order of choosing', () => {
    const answers = choose(choose(nothing, 'quality', step(1)), 'planning', step(2));
    expect(nextToSend(answers)?.questionId).toBe('quality');
  });

  it('has nothing left once the server took it', () => {
    const answers = accepted(choose(nothing, 'planning', step(2)), saved('planning', 2, 1));
    expect(answers.unsent.size).toBe(0);
    expect(choiceOf(answers, 'planning')).toMatchObject(step(2));
  });

  it('sends again what changed while it travelled, with the new revision', () => {
    const answers = accepted(choose(choose(nothing, 'planning', step(2)), 'planning', step(4)), saved('planning', 2, 1));
    expect(nextToSend(answers)).toEqual({ questionId: 'planning', ...step(4), revision: 1 });
  });

  it('sends back to the old choice when that was chosen while another one travelled', () => {
    const travelling = choose(restored([saved('planning', 1, 4)], new Map()), 'planning', step(3));
    const answers = accepted(choose(travelling, 'planning', step(1)), saved('planning', 3, 5));
    expect(nextToSend(answers)).toEqual({ questionId: 'planning', ...step(1), revision: 5 });
  });
});

describe('two people and one question', () => {
  const conflict = contested(choose(nothing, 'planning', step(2)), 'planning', saved('planning', 4, 7));

  it('waits for a decision and keeps both values', () => {
    expect(nextToSend(conflict)).toBeUndefined();
    expect(undecidedIn(conflict)).toBe('planning');
    expect(conflict.unsent.get('planning')).toMatchObject({ choice: step(2), other: { step: 4 } });
  });

  it('takes over the other value', () => {
    const answers = keepOther(conflict, 'planning');
    expect(choiceOf(answers, 'planning')).toMatchObject(step(4));
    expect(answers.unsent.size).toBe(0);
  });

  it('sends the own value over the other one, knowing its revision', () => {
    expect(nextToSend(choose(conflict, 'planning', step(2)))).toEqual({ questionId: 'planning', ...step(2), revision: 7 });
  });

  it('is no conflict when both chose the same', () => {
    const answers = contested(choose(nothing, 'planning', step(4)), 'planning', saved('planning', 4, 7));
    expect(answers.unsent.size).toBe(0);
  });
});

describe('refused answers', () => {
  const answers = refused(choose(choose(nothing, 'planning', step(2)), 'quality', step(1)), 'planning', refusal);

  it('let the others pass', () => expect(nextToSend(answers)?.questionId).toBe('quality'));
  it('go again on demand', () => expect(nextToSend(readyAgain(answers))?.questionId).toBe('planning'));
  it('go again when the person chooses anew', () => expect(choose(answers, 'planning', step(3)).unsent.get('planning')?.refusal).toBeUndefined());
});

describe('answers kept from an earlier visit', () => {
  const kept = new Map([['planning', { choice: step(2), revision: 1 }]]);

  it('are sent when nothing changed meanwhile', () => {
    expect(nextToSend(restored([saved('planning', 0, 1)], kept))).toEqual({ questionId: 'planning', ...step(2), revision: 1 });
  });

  it('are put before the person when somebody else answered meanwhile', () => {
    expect(restored([saved('planning', 4, 2)], kept).unsent.get('planning')?.other).toMatchObject(step(4));
  });

  it('are forgotten when the server has them after all', () => {
    expect(restored([saved('planning', 2, 2)], kept).unsent.size).toBe(0);
  });
});
