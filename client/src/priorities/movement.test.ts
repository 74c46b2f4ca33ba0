import { describe, expect, it } from 'vitest';
import { isSameChoice, isUnmoved, movementOf } from './movement.ts';

describe('movement', () => {
  it.each([[1, 1, 'same'], [4, 2, 'up'], [2, 4, 'down'], [null, 3, 'new'], [3, null, 'gone']] as const)('from %s to %s is %s', (before, after, movement) => {
    expect(movementOf({ before, after })).toBe(movement);
  });

  it('is none where all stay', () => {
    const still = [{ before: 1, after: 1 }];
    expect(isUnmoved({ before: still, after: still })).toBe(true);
    expect(isUnmoved({ before: still, after: [{ before: 2, after: 1 }] })).toBe(false);
  });
});

describe('a choice', () => {
  it('is the same in whatever order', () => {
    expect([isSameChoice(['a', 'b'], ['b', 'a']), isSameChoice(['a'], ['a', 'b']), isSameChoice([], [])]).toEqual([true, false, true]);
  });
});
