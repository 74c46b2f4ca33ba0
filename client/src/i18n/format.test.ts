import { beforeAll, describe, expect, it } from 'vitest';
import { formatDate, formatList, formatNumber, formatPrice } from './format.ts';
import { showLocale } from './i18n.ts';

const plain = (text: string): string => text.replaceAll(/\s/g, ' ');

it('puts names in a row as the language does', () => {
  expect([formatList(['uno', 'due', 'tre'], 'it'), formatList(['one', 'two'], 'en'), formatList(['solo'], 'it')]).toEqual(['uno, due e tre', 'one and two', 'solo']);
});

describe('figures as people read them', () => {
  beforeAll(() => showLocale('it'));

  it('groups thousands as the language does', () => {
    expect([formatNumber(1234, 'it'), formatNumber(1234, 'en')]).toEqual(['1.234', '1,234']);
  });

  it('writes a day in words, and leaves a bare year alone', () => {
    expect([formatDate('2026-11-02', 'it'), formatDate('2025', 'it')]).toEqual(['2 novembre 2026', '2025']);
  });

  it.each([
    [{ amount: 1200, free: false, note: null }, '1.200 €'],
    [{ amount: 0, free: true, note: 'con contributo' }, 'Gratuito (con contributo)'],
    [{ amount: null, free: false, note: null }, 'Prezzo su richiesta'],
  ])('says what %o costs', (price, expected) => {
    expect(plain(formatPrice(price, 'it'))).toBe(expected);
  });
});
