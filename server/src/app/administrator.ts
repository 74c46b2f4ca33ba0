import { z } from 'zod';
import { ADDRESS_HEADER, makeAdministrator, MAXIMUM_PASSWORD, MINIMUM_PASSWORD } from '../accounts/index.ts';
import { ConfigError } from '../config.ts';
import { emailInput, parseInput } from '../input.ts';
import type { House } from './house.ts';
import { openAuth } from './open-auth.ts';

const Address = z.object({ email: emailInput });

/**
 * Makes whoever has an address an administrator, and says how they get in: with the password given, with their own, or
 * through a letter that lets them choose one. Throws `INPUT_INVALID`, `ConfigError`.
 */
export async function appointAdministrator(house: House, given: string, password: string | undefined): Promise<[line: string, result: object]> {
  const { email } = parseInput(Address, { email: given });
  if (password !== undefined && (password.length < MINIMUM_PASSWORD || password.length > MAXIMUM_PASSWORD)) {
    throw new ConfigError(`INNESTO_PASSWORD is not right: it must have ${MINIMUM_PASSWORD} to ${MAXIMUM_PASSWORD} characters.`);
  }
  const fate = await makeAdministrator(house.database, email, password);
  if (fate === 'unknown') await mailReset(house, email);
  return [`${email} is an administrator. ${WAYS_IN[fate]}`, { email, password: fate }];
}

const WAYS_IN = {
  kept: 'They sign in with their own password; the page to sign in lets them choose another.',
  given: 'They sign in with the password given.',
  unknown: 'A letter with a link to choose a password leaves as soon as the server runs; the link works for an hour, and the page to sign in sends another.',
} as const;

/** Through the door that people use themselves, so that there is one way to make such a letter. */
async function mailReset(house: House, email: string): Promise<void> {
  const auth = await openAuth(house);
  try {
    const { url } = house.config;
    const headers = { 'content-type': 'application/json', origin: url, [ADDRESS_HEADER]: '127.0.0.1' };
    const answer = await auth.handler(new Request(`${url}/api/auth/request-password-reset`, { method: 'POST', headers, body: JSON.stringify({ email }) }));
    if (!answer.ok) throw new ConfigError(`${email} is an administrator, but the letter could not be written (${answer.status}). Set INNESTO_PASSWORD and try again.`);
  } finally {
    await auth.close();
  }
}
