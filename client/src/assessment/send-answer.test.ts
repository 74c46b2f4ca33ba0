import { CombinedError } from '@urql/core';
import { beforeAll, describe, expect, it } from 'vitest';
import { showLocale } from '../i18n/i18n.ts';
import { outcomeOf } from './send-answer.ts';

const refusal = (extensions: Record<string, unknown>) => new CombinedError({ graphQLErrors: [{ message: 'x', extensions }] });

describe('what an error means for an answer', () => {
  beforeAll(() => showLocale('en'));

  it('was lost when nobody answered', () => {
    expect(outcomeOf(new CombinedError({ networkError: new Error('fetch failed') }))).toEqual({ kind: 'lost' });
  });

  it('goes again when the server has trouble of its own', () => expect(outcomeOf(refusal({ code: 'INTERNAL' }))).toEqual({ kind: 'lost' }));

  it('is contested when somebody else was faster', () => {
    const current = { questionId: 'planning', step: 4, notApplicable: false, revision: 7 };
    expect(outcomeOf(refusal({ code: 'CONFLICT', current }))).toEqual({ kind: 'contested', other: current });
  });

  it('is refused for what trying again does not mend', () => {
    expect(outcomeOf(refusal({ code: 'WRONG_STATE' }))).toMatchObject({ kind: 'refused', refusal: { code: 'WRONG_STATE' } });
    expect(outcomeOf(refusal({ code: 'CONFLICT', current: null }))).toMatchObject({ kind: 'refused' });
  });
});
