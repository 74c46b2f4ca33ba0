import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { pluginOf } from '../../testing/admission.ts';
import { DATABASES, openTestHouse, type TestHouse } from '../../testing/index.ts';

describe.each(DATABASES)('the work of a plugin, on the %s database', (database) => {
  let house: TestHouse;
  const signals: AbortSignal[] = [];
  const water = { id: 'garden.water', schedule: '0 6 * * *', run: async ({ signal }: { signal: AbortSignal }) => {
    signals.push(signal);
    if (signals.length === 1) throw new Error('the tap is shut');
  } };
  beforeAll(async () => { house = await openTestHouse({ database, plugins: [pluginOf({ jobs: [water] })] }); });
  afterAll(() => house.close());

  it('runs when it is due, and again after it failed', async () => {
    await house.work();
    await house.database.transaction((transaction) => house.jobs.send(transaction, water.id, {}));
    await vi.waitFor(() => expect(signals).toHaveLength(2), { timeout: 25_000, interval: 200 });
    expect(signals.every((signal) => signal instanceof AbortSignal)).toBe(true);
  });
});
