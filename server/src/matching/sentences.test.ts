import { describe, expect, it } from 'vitest';
import { sentence, SENTENCES, SIGNAL_NAMES } from './sentences.ts';

describe('sentences', () => {
  it('are filled in the reader’s language', () => {
    const parameters = { province: { it: 'Milano', en: 'Milan' }, kilometres: 1_234 };
    expect(sentence(SENTENCES['territory.away']!.it, parameters, 'it')).toBe('È a Milano, a circa 1.234 km.');
    expect(sentence(SENTENCES['territory.away']!.en, parameters, 'en')).toBe('It is in Milan, about 1,234 km away.');
  });

  it('take a parameter as it is, whatever it looks like', () => {
    expect(sentence('{a} {b} {c}', { a: '{b}', b: "$& ';" }, 'it')).toBe("{b} $& '; ");
  });

  it('have a name for each signal they tell', () => {
    for (const key of Object.keys(SENTENCES)) expect(SIGNAL_NAMES[key.split('.')[0]!]).toBeDefined();
  });
});
