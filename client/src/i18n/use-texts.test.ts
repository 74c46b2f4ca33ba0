import { describe, expect, it } from 'vitest';
import { showLocale } from './i18n.ts';
import { hasText, translate } from './use-texts.ts';

describe('a text', () => {
  it('follows the language that is shown, and the document says which that is', async () => {
    await showLocale('en');
    expect([translate('layout.signIn'), document.documentElement.lang]).toEqual(['Sign in', 'en']);
    await showLocale('it');
    expect([translate('layout.signIn'), document.documentElement.lang]).toEqual(['Accedi', 'it']);
  });

  it('takes the form of its number', async () => {
    await showLocale('it');
    const results = [0, 1, 7].map((count) => translate('catalogue.count', {}, count));
    expect(results).toEqual(['Nessun risultato', 'Un risultato', '7 risultati']);
  });

  it('is known by its key', () => {
    expect([hasText('errors.NETWORK.title'), hasText('errors.NO_SUCH_CODE.title')]).toEqual([true, false]);
  });
});
