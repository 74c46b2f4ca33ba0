import { expect, it, vi } from 'vitest';
import { createHealthWatch } from './health-watch.ts';

const engineThat = (health: boolean[]) => ({ status: async () => ({ engine: 'meilisearch' as const, documents: 0, healthy: health.shift()! }) });

it('tells once when an engine works again, and nothing while it only works or only rests', async () => {
  const onBack = vi.fn(async () => undefined);
  const look = createHealthWatch(engineThat([true, true, false, false, true, true]), onBack);
  const told: number[] = [];
  for (let turn = 0; turn < 6; turn += 1) {
    await look();
    told.push(onBack.mock.calls.length);
  }
  expect(told).toEqual([0, 0, 0, 0, 1, 1]);
});

it('tells again what nobody could hear', async () => {
  const onBack = vi.fn<() => Promise<void>>().mockRejectedValueOnce(new Error('no database')).mockResolvedValue(undefined);
  const look = createHealthWatch(engineThat([false, true, true, true]), onBack);
  await look();
  await expect(look()).rejects.toThrow('no database');
  await look();
  await look();
  expect(onBack).toHaveBeenCalledTimes(2);
});
