import { APIError, createAuthMiddleware } from 'better-auth/api';
import { sql } from 'kysely';
import { z } from 'zod';
import { Refusal, errors } from '../../errors.ts';
import { isStorable, lineInput, parseInput, UNSTORABLE } from '../../input.ts';
import type { Database } from '../../storage/database.ts';
import { accountKey, forgetTurns, takeTurn } from '../limits.ts';
import { preferredLocale } from '../locale.ts';
import { ACCOUNT_LIMITS } from './auth-limits.ts';

const SignUp = z.object({
  name: lineInput().min(1),
  email: z.string().max(254),
  image: z.undefined().optional(),
});

const SIGN_IN = '/sign-in/email';

const STATUS: Readonly<Record<number, 'FORBIDDEN' | 'TOO_MANY_REQUESTS'>> = { 403: 'FORBIDDEN', 429: 'TOO_MANY_REQUESTS' };

/**
 * What happens around better-auth's endpoints: inputs are bounded, tries for one account are counted, and people of the
 * demonstration are turned away unless they may sign in here.
 */
export function authHooks(database: Database, demonstration: boolean) {
  return {
    before: createAuthMiddleware(async (context) => {
      const locale = preferredLocale(context.headers?.get('accept-language'));
      try {
        checkInput(context.path, context.body, context.query, context.params);
        await countTry(database, context.path, context.body);
        if (context.path === SIGN_IN && !demonstration) await refuseDemonstration(database, context.body);
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        throw new APIError(STATUS[error.status] ?? 'BAD_REQUEST', { code: error.code, message: error.in(locale), ...error.details });
      }
    }),
    after: createAuthMiddleware(async (context) => {
      const session = context.context.newSession;
      if (context.path === SIGN_IN && session) await forgetTurns(database, accountKey(SIGN_IN, session.user.email));
    }),
  };
}

/** After a new password the tries with the old one count no more. */
export function forgetSignInTries(database: Database, email: string): Promise<void> {
  return forgetTurns(database, accountKey(SIGN_IN, email));
}

function checkInput(path: string, ...inputs: readonly unknown[]): void {
  const texts = inputs.flatMap((input) => Object.entries(input ?? {}));
  const unstorable = texts.find(([, value]) => typeof value === 'string' && !isStorable(value));
  if (unstorable) throw errors.invalid(unstorable[0], UNSTORABLE.it, UNSTORABLE.en);
  if (path === '/sign-up/email') parseInput(SignUp, inputs[0]);
}

async function refuseDemonstration({ kysely }: Database, body: unknown): Promise<void> {
  const email = (body as { email?: unknown } | undefined)?.email;
  if (typeof email !== 'string') return;
  const { rows } = await sql`select from account_user where email = ${email.trim().toLowerCase()} and illustrative`.execute(kysely);
  if (rows.length > 0) throw errors.demonstrationClosed();
}

async function countTry(database: Database, path: string, body: unknown): Promise<void> {
  const limit = ACCOUNT_LIMITS[path];
  const email = (body as { email?: unknown } | undefined)?.email;
  if (!limit || typeof email !== 'string') return;
  const { allowed } = await takeTurn(database, accountKey(path, email), limit);
  if (!allowed) throw errors.tooManyRequests();
}
