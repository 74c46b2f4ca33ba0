import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accountKey, forgetTurns, removeExpired, takeDailyTurn, takeTurn } from './limits.ts';
import { DATABASES } from '../../testing/index.ts';
import { openRooms, type Rooms } from '../../testing/rooms.ts';

describe.each(DATABASES)('with limits in the %s database', (database) => {
  let house: Rooms;
  beforeAll(async () => { house = await openRooms(database); });
  afterAll(() => house.close());

  const allowed = async (key: string): Promise<boolean> => (await takeTurn(house.database, key, { max: 3, window: 60 })).allowed;
  const endWindow = (key: string) => sql`update rate_limit set resets_at = now() - interval '1 second' where key = ${key}`.execute(house.database.kysely);

  describe('a limit', () => {
    it('allows so many tries, and then says how long to wait', async () => {
      expect([await allowed('a'), await allowed('a'), await allowed('a')]).toEqual([true, true, true]);
      const { allowed: fourth, retryAfter } = await takeTurn(house.database, 'a', { max: 3, window: 60 });
      expect(fourth).toBe(false);
      expect(retryAfter).toBeGreaterThan(0);
      expect(retryAfter).toBeLessThanOrEqual(60);
      expect(await allowed('b')).toBe(true);
    });

    it('counts tries at the same moment one by one', async () => {
      const turns = await Promise.all(Array.from({ length: 20 }, () => allowed('c')));
      expect(turns.filter(Boolean)).toHaveLength(3);
    });

    it('begins anew when its time is over, or when it is forgotten', async () => {
      for (let tries = 0; tries < 4; tries += 1) await allowed('d');
      await endWindow('d');
      expect(await allowed('d')).toBe(true);
      for (let tries = 0; tries < 4; tries += 1) await allowed('d');
      await forgetTurns(house.database, 'd');
      expect(await allowed('d')).toBe(true);
    });

    it('of a day refuses what is more', async () => {
      await takeDailyTurn(house.database, 'x', 'somebody', 1);
      await expect(takeDailyTurn(house.database, 'x', 'somebody', 1)).rejects.toMatchObject({ code: 'TOO_MANY_REQUESTS' });
      await takeDailyTurn(house.database, 'x', 'somebody else', 1);
    });

    it('is removed once it is over', async () => {
      await allowed('old');
      await allowed('new');
      await endWindow('old');
      await removeExpired(house.database.kysely);
      const { rows } = await sql<{ key: string }>`select key from rate_limit where key in ('old', 'new')`.execute(house.database.kysely);
      expect(rows).toEqual([{ key: 'new' }]);
    });
  });

  describe('the key of an account', () => {
    it('is one for every way to write the address, and does not show it', () => {
      expect(accountKey('sign-in', ' Anna@Example.org')).toBe(accountKey('sign-in', 'anna@example.org'));
      expect(accountKey('sign-in', 'anna@example.org')).not.toContain('anna');
    });
  });
});
