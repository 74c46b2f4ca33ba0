import { describe, expect, it } from 'vitest';
import { reasonBars } from './reason-bars.ts';

describe('reasonBars', () => {
  it('measures each contribution against the strongest', () => {
    expect(reasonBars([{ value: 0.8, weight: 0.5 }, { value: 1, weight: 0.1 }]).map((bar) => bar.part)).toEqual([1, 0.25]);
  });

  it('says what lowers the match', () => {
    expect(reasonBars([{ value: 0.5, weight: 0.4 }, { value: 1, weight: -0.1 }]).map((bar) => [bar.lowers, bar.part])).toEqual([[false, 1], [true, 0.5]]);
  });

  it('has empty bars when nothing weighs anything', () => expect(reasonBars([{ value: 0, weight: 0.3 }])[0]?.part).toBe(0));
});
