import { describe, expect, it } from 'vitest';
import { pageOf, stepOf } from './next-step.ts';

const draft = (answered: number) => ({ id: '1', answered, total: 33 });

describe('the next step', () => {
  it('is to go on where an answer is missing, and to file where none is', () => {
    expect(stepOf({ nextStep: 'resume_assessment', currentAssessment: draft(32) })).toBe('resume_assessment');
    expect(stepOf({ nextStep: 'resume_assessment', currentAssessment: draft(33) })).toBe('file_assessment');
  });

  it('is the API’s while nothing else is said', () => expect(stepOf({ nextStep: 'assess', currentAssessment: null })).toBe('assess'));

  it('leads to the page where it is done', () => {
    expect(pageOf('describe', 'a')).toEqual({ name: 'company-edit', params: { id: 'a' } });
    expect(pageOf('read_matches', 'a')).toEqual({ name: 'matches', params: { id: 'a' } });
    expect(pageOf('resume_assessment', 'a')).toEqual({ name: 'assessment', params: { id: 'a' }, query: {} });
    expect(pageOf('file_assessment', 'a')).toEqual({ name: 'assessment', params: { id: 'a' }, query: { area: 'finish' } });
  });
});
