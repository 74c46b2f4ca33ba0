import { createI18n } from 'vue-i18n';
import { describe, expect, it as test } from 'vitest';
import { en } from './en.ts';
import { it } from './it.ts';

type Tree = { readonly [name: string]: string | Tree };

function flatten(tree: Tree, path = ''): [key: string, text: string][] {
  return Object.entries(tree).flatMap(([name, value]) =>
    typeof value === 'string' ? [[path + name, value] as [string, string]] : flatten(value, `${path}${name}.`));
}

const italian = flatten(it);
const english = new Map(flatten(en));
const placeholders = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g))].filter((name) => name !== '{count}').sort();

describe('the texts of the site', () => {
  test('have the same keys in both languages', () => {
    expect([...english.keys()].sort()).toEqual(italian.map(([key]) => key).sort());
  });

  test.each(italian)('%s takes the same values in both languages, and is not left empty in one', (key, text) => {
    expect(placeholders(english.get(key)!)).toEqual(placeholders(text));
    expect(english.get(key)!.trim() === '').toBe(text.trim() === '');
  });

  test('speak to one person in Italian', () => {
    const toSeveral = /\b(voi|avete|siete|potete|dovete|volete|offrite|trovate qui|scriveteci|scrivetemi|vostr[oaie])\b/i;
    expect(italian.filter(([, text]) => toSeveral.test(text))).toEqual([]);
  });

  test.each([['it', it], ['en', en]] as const)('are well formed (%s)', (locale, messages) => {
    const { global } = createI18n({ legacy: false, locale, messages: { [locale]: messages } });
    for (const [key] of italian) expect(() => global.t(key)).not.toThrow();
  });
});
