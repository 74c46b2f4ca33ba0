import { describe, expect, it } from 'vitest';
import { classTerms } from './classification.ts';

describe('terms of classification codes', () => {
  it.each([
    ['B25J 15/06', 'B25J'],
    ['B22F 10/28', 'B22F 10'],
    ['G05B 19/418', 'G05B 19/418'],
    ['G05B 19/05', 'G05B'],
    ['Y02P 90/02', 'Y02P'],
    ['A61M', 'A61M'],
  ])('take for %s the narrowest known class, %s', (code, expected) => {
    expect(classTerms([code])).toEqual([expected]);
  });

  it('leave an unknown code as it is, for the core to report', () => {
    expect(classTerms(['F16K 31/06'])).toEqual(['F16K 31/06']);
  });

  it('name a class once', () => {
    expect(classTerms(['B33Y 10/00', 'B33Y 80/00'])).toEqual(['B33Y']);
  });
});
