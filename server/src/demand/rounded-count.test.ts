import { describe, expect, it } from 'vitest';
import { countText, isChance, rounded } from './rounded-count.ts';

const KEYS = [0, 1, 2, 3, 4, 1023];
const told = (companies: number) => new Set(KEYS.map((key) => rounded({ companies, each: 1, key }).about));

describe('a rounded number of companies', () => {
  it('is no number from 1 to 4, whatever the companies', () => {
    for (const companies of [1, 2, 3, 4]) expect(KEYS.map((key) => rounded({ companies, each: 1, key }))).toEqual(KEYS.map(() => ({ few: true })));
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
    expect(rounded({ companies: 8, each: 1, key: 0 }).about).toBeLessThan(rounded({ companies: 7, each: 1, key: 4 }).about!);
  });

  it('is rounded where a share was counted, and told for all with two figures', () => {
    const shares = new Set(KEYS.map((key) => rounded({ companies: 387, each: 32, key }).about));
    expect(shares).toEqual(new Set([12_000]));
    expect(KEYS.map((key) => rounded({ companies: 66, each: 2, key }).about)).toEqual([130, 130, 130, 130, 140, 130]);
    expect(rounded({ companies: 4, each: 32, key: 0 })).toEqual({ few: true });
  });

  it('says nothing of all where it is of few of a share', () => {
    expect([isChance({ companies: 19, each: 2, key: 0 }), isChance({ companies: 20, each: 2, key: 0 }), isChance({ companies: 19, each: 1, key: 0 })]).toEqual([true, false, false]);
  });

  it.each([
    [{ few: false, about: 0 }, 'ancora nessuna impresa', 'no company yet'],
    [{ few: true }, 'poche imprese', 'a few companies'],
    [{ few: false, about: 15 }, 'circa 15 imprese', 'about 15 companies'],
    [{ few: false, about: 1_200 }, 'circa 1.200 imprese', 'about 1,200 companies'],
  ])('is said in both languages: %o', (count, it, en) => {
    expect([countText(count, 'it'), countText(count, 'en')]).toEqual([it, en]);
  });
});
