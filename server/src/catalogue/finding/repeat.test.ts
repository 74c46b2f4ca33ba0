import { expect, it } from 'vitest';
import { repeat } from './repeat.ts';

it('goes on after a fault, which it tells once until a step has worked or another comes, and stops when told to', async () => {
  const stopping = new AbortController();
  const told: string[] = [];
  const steps = ['down', 'down', undefined, 'down', 'broken', 'broken'];
  let taken = 0;
  await repeat(async () => {
    const fault = steps[taken];
    taken += 1;
    if (taken === steps.length) stopping.abort();
    if (fault) throw new Error(fault);
  }, { every: 1, signal: stopping.signal, onError: (error) => told.push((error as Error).message) });
  expect([taken, told]).toEqual([6, ['down', 'down', 'broken']]);
});
