import { CombinedError } from '@urql/core';
import { beforeAll, describe, expect, it } from 'vitest';
import { showLocale } from '../i18n/i18n.ts';
import { describeError } from './shown-error.ts';

const refusal = (code: string, message: string): CombinedError => new CombinedError({ graphQLErrors: [{ message, extensions: { code } }] });

describe('an error in words', () => {
  beforeAll(() => showLocale('en'));

  it('says that nothing answered, and to try again', () => {
    const shown = describeError(new CombinedError({ networkError: new Error('fetch failed') }));
    expect(shown).toMatchObject({ code: 'NETWORK', title: 'The service cannot be reached.', retry: true });
  });

  it('has its own words for a code it knows', () => {
    expect(describeError(refusal('SEARCH_UNAVAILABLE', 'x'))).toMatchObject({ title: 'Searching is not possible right now.', retry: true });
  });

  it('passes on the sentence of the server for a code it does not know', () => {
    expect(describeError(refusal('WRONG_STATE', 'It is filed already.'))).toMatchObject({ advice: 'It is filed already.', retry: false });
  });

  it('takes the sentence in the reader’s language where the server says both', () => {
    const extensions = { code: 'INPUT_INVALID', texts: { it: 'Serve il nome.', en: 'The name is needed.' } };
    expect(describeError(new CombinedError({ graphQLErrors: [{ message: 'x', extensions }] })).advice).toBe('The name is needed.');
  });

  it('never shows the raw message of a failure inside', () => {
    const shown = describeError(new CombinedError({ graphQLErrors: ['cannot read property of undefined'] }));
    expect(shown).toMatchObject({ code: 'INTERNAL_SERVER_ERROR', title: 'Something broke on our side.' });
    expect(describeError(refusal('INTERNAL', 'Tell us the reference 1.'))).toEqual(shown);
  });
});
