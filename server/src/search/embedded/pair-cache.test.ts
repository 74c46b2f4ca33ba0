import { expect, it } from 'vitest';
import { PairCache } from './pair-cache.ts';

it('a full cache of pairs forgets what nobody asked for longest, and nothing else', () => {
  const cache = new PairCache();
  const visited: string[] = [];
  const ask = (key: string) => cache.list(key, (see) => { visited.push(key); see(1, 2, 3); });
  for (let pair = 0; pair < 2_000; pair += 1) ask(`pair ${pair}`);
  ask('pair 0');
  ask('one more');
  visited.length = 0;
  expect(ask('pair 0')).toEqual([1, 2, 3]);
  for (const key of ['pair 2', 'pair 1999', 'one more']) ask(key);
  expect(visited).toEqual([]);
  ask('pair 1');
  expect(visited).toEqual(['pair 1']);
});
