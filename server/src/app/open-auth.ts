import { createAuth, sessionSecret, type Auth } from '../accounts/index.ts';
import type { House } from './house.ts';

/** Opens the sign-in doors of a house; close them before the house. */
export async function openAuth({ config, database, jobs, log }: House): Promise<Auth> {
  return createAuth({
    config, database, jobs, secret: await sessionSecret(config), databaseUrl: config.databaseUrl,
    onError: (error) => log.error({ err: error }, 'sign-in failed'),
  });
}
