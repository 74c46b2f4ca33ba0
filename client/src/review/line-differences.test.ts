import { describe, expect, it } from 'vitest';
import { compareLines } from './line-differences.ts';

describe('compareLines', () => {
  it('marks what the other side lacks', () => {
    expect(compareLines(['a', 'b'], ['a'])).toEqual({ lines: [{ text: 'a', differs: false }, { text: 'b', differs: true }], same: 0 });
  });

  it('counts what is the same when there is much of it', () => {
    expect(compareLines(['a', 'b', 'c', 'd', 'e'], ['a', 'b', 'c', 'd'])).toEqual({ lines: [{ text: 'e', differs: true }], same: 4 });
  });

  it('has nothing for nothing', () => expect(compareLines([], ['a'])).toEqual({ lines: [], same: 0 }));
});
