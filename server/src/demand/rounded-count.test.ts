import { describe, expect, it } from 'vitest';
import { countText, rounded } from './rounded-count.ts';

const KEYS = [0, 1, 2, 3, 4, 1023];
const told = (companies: number) => new Set(KEYS.map((key) => rounded({ companies, key }).about));

describe('a rounded number of companies', () => {
  it('is no number from 1 to 4, whatever the companies', () => {
    for (const companies of [1, 2, 3, 4]) expect(KEYS.map((key) => rounded({ companies, key }))).toEqual(KEYS.map(() => ({ few: true })));
  });

  it('is one of the two nearest fives from 5 up, by which companies they are', () => {
    expect(told(0)).toEqual(new Set([0]));
    expect(told(5)).toEqual(new Set([5]));
    expect(told(6)).toEqual(new Set([5, 10]));
    expect(told(9)).toEqual(new Set([5, 10]));
    expect(told(10)).toEqual(new Set([10]));
    expect(told(103)).toEqual(new Set([100, 105]));
  });

  it('does not always grow with the companies, so that nobody finds where it turns', () => {
    expect(rounded({ companies: 8, key: 0 }).about).toBeLessThan(rounded({ companies: 7, key: 4 }).about!);
  });

  it.each([
    [{ few: false, about: 0 }, 'ancora nessuna impresa', 'no company yet'],
    [{ few: true }, 'poche imprese', 'a few companies'],
    [{ few: false, about: 15 }, 'circa 15 imprese', 'about 15 companies'],
  ])('is said in both languages: %o', (count, it, en) => {
    expect([countText(count, 'it'), countText(count, 'en')]).toEqual([it, en]);
  });
});
