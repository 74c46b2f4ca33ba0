import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DATABASES } from '../../testing/index.ts';
import { openRooms, type Rooms } from '../../testing/rooms.ts';
import { cookieOf, PASSWORD, visit, type Visitor } from '../../testing/visitor.ts';
import { accountId } from '../accounts/index.ts';
import { ANONYMOUS } from '../context.ts';
import { appointAdministrator } from './administrator.ts';

const GIVEN = 'given from outside';

describe.each(DATABASES)('an administrator appointed on the %s database', (database) => {
  let house: Rooms;
  let visitor: Visitor;

  beforeAll(async () => {
    house = await openRooms(database);
    visitor = await visit(house);
  });
  afterAll(async () => {
    await visitor?.leave();
    await house?.close();
  });

  const appoint = (email: string, password?: string) => appointAdministrator(house, email, password);
  const signedIn = async (email: string, password: string) => visitor.viewer(cookieOf(await visitor.signIn(email, password)));

  it('without an account gets one, with the password given', async () => {
    const [line, result] = await appoint(' First@Example.org ', GIVEN);
    expect(line).toContain('first@example.org is an administrator');
    expect(result).toEqual({ email: 'first@example.org', password: 'given' });
    expect(await signedIn('first@example.org', GIVEN)).toMatchObject({ administrator: true, emailVerified: true });
    expect(await house.lettersTo('first@example.org')).toEqual([]);
  });

  it('without a password chooses one through a letter', async () => {
    expect((await appoint('second@example.org'))[1]).toMatchObject({ password: 'unknown' });
    const link = await visitor.linkTo('second@example.org', /password/);
    const token = link.searchParams.get('token');
    expect((await visitor.post('/reset-password', { token, newPassword: 'chosen by myself' })).status).toBe(200);
    expect(await signedIn('second@example.org', 'chosen by myself')).toMatchObject({ administrator: true, emailVerified: true });
  });

  it('who has proved the address keeps password and sessions', async () => {
    await visitor.signUp('third@example.org');
    await sql`update account_user set email_verified = true where email = 'third@example.org'`.execute(house.database.kysely);
    const cookie = cookieOf(await visitor.signIn('third@example.org', PASSWORD));
    expect((await appoint('third@example.org'))[1]).toMatchObject({ password: 'kept' });
    expect(await visitor.viewer(cookie)).toMatchObject({ administrator: true });
  });

  it('is whoever reads the address’s mail, not whoever signed up with it', async () => {
    const cookie = cookieOf(await visitor.signUp('fourth@example.org'));
    expect((await appoint('fourth@example.org'))[1]).toMatchObject({ password: 'unknown' });
    expect(await visitor.viewer(cookie)).toBe(ANONYMOUS);
    expect((await visitor.signIn('fourth@example.org', PASSWORD)).status).toBe(401);
  });

  it('gets the password given in place of the own one', async () => {
    const cookie = cookieOf(await visitor.signUp('fifth@example.org'));
    await appoint('fifth@example.org', GIVEN);
    expect(await visitor.viewer(cookie)).toBe(ANONYMOUS);
    expect(await signedIn('fifth@example.org', GIVEN)).toMatchObject({ administrator: true });
  });

  it.each([['nobody', GIVEN, /not an e-mail address/], ['x@example.org', 'short', /INNESTO_PASSWORD/], ['x@example.org', 'x'.repeat(129), /INNESTO_PASSWORD/]])(
    'is not %s with the password %s: nothing is written', async (email, password, said) => {
      await expect(appoint(email, password)).rejects.toThrow(said);
      expect(await accountId(house.database, email)).toBeUndefined();
    });
});
