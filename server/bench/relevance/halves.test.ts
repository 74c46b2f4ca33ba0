import { expect, it } from 'vitest';
import { halfOf } from './halves.ts';

it('parts queries by their id alone, about equally', () => {
  expect(['1', '2', 'HORIZON-CL4-2021', 'q'].map(halfOf)).toEqual(['reported', 'tuned', 'reported', 'tuned']);
  const tuned = Array.from({ length: 1_000 }, (_, at) => halfOf(`query ${at}`)).filter((half) => half === 'tuned').length;
  expect(Math.abs(tuned - 500)).toBeLessThan(50);
});
