import { beforeEach, describe, expect, it } from 'vitest';
import { keepAnswers, keptAnswers } from './kept-answers.ts';

const unsent = new Map([['planning', { choice: { step: 2, notApplicable: false }, revision: 3 }]]);

describe('answers that could not be sent', () => {
  beforeEach(() => localStorage.clear());

  it('come back on the next visit', () => {
    keepAnswers('draft', unsent);
    expect(keptAnswers('draft')).toEqual(unsent);
    expect(keptAnswers('another')).toEqual(new Map());
  });

  it('leave nothing behind once they are sent', () => {
    keepAnswers('draft', unsent);
    keepAnswers('draft', new Map());
    expect(localStorage.length).toBe(0);
  });

  it('are no trouble when the stored text is not theirs', () => {
    localStorage.setItem('innesto.answers.draft', '{"a":1}');
    expect(keptAnswers('draft')).toEqual(new Map());
    localStorage.setItem('innesto.answers.draft', '[["planning",null]]');
    expect(keptAnswers('draft')).toEqual(new Map());
  });
});
