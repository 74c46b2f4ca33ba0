import { sql } from 'kysely';
import { z } from 'zod';
import type { RequestContext } from '../../context.ts';
import { emailInput, parseInput } from '../../input.ts';
import type { Transaction } from '../../storage/database.ts';
import { requireVerified } from '../guards.ts';
import { takeDailyTurn } from '../limits.ts';
import { write, type LetterTexts } from '../mail/letters.ts';
import { sendLetter } from '../mail/mail.job.ts';
import { MEMBERSHIPS, type MemberRole } from './memberships.ts';
import { newToken, tokenHash } from './token.ts';

const DAYS = 14;
const DAY = 86_400_000;

/** A person sends this many invitations of each kind a day at most. */
const INVITATIONS_A_DAY = 100;

const Address = z.object({ email: emailInput });

/** What inviting needs beside the request: where people reach the site. */
export interface SiteContext extends RequestContext {
  readonly siteUrl: string;
}

/** Whom to ask to become what, and how to ask. */
export interface Invited {
  readonly role: MemberRole;
  /** Id of the company, hub or organisation. */
  readonly of: string;
  readonly email: string;
  readonly letter: LetterTexts<{ name: string; url: string }>;
  /** Finds what it is about for this viewer, locks it and returns its name. Throws when the viewer may not invite there. */
  lock(transaction: Transaction, email: string): Promise<string>;
}

/** Asks somebody by mail; replaces what was sent to them before. Returns the invitation's id. Throws `EMAIL_UNVERIFIED`, `INPUT_INVALID`. */
export async function invite(context: SiteContext, { role, of, email: given, letter, lock }: Invited): Promise<string> {
  const { userId } = requireVerified(context.viewer);
  const { email } = parseInput(Address, { email: given });
  await takeDailyTurn(context.database, `${role}.invite`, userId, INVITATIONS_A_DAY);
  const token = newToken();
  return context.database.transaction(async (transaction) => {
    const name = await lock(transaction, email);
    const expiresAt = new Date(context.clock().getTime() + DAYS * DAY);
    const id = await store(transaction, { column: MEMBERSHIPS[role].column, of, email, hash: tokenHash(token), userId, expiresAt });
    const url = `${context.siteUrl}/invitation?token=${token}`;
    await sendLetter(transaction, context.jobs, write(letter, context.locale, email, { name, url }));
    return id;
  });
}

interface Stored {
  readonly column: string;
  readonly of: string;
  readonly email: string;
  readonly hash: string;
  readonly userId: string;
  readonly expiresAt: Date;
}

async function store({ kysely }: Transaction, { column, of, email, hash, userId, expiresAt }: Stored): Promise<string> {
  await sql`delete from invitation where ${sql.ref(column)} = ${of}::uuid and email = ${email} and accepted_at is null`.execute(kysely);
  const { rows: [stored] } = await sql<{ id: string }>`
    insert into invitation (${sql.ref(column)}, email, token_hash, invited_by, expires_at)
    values (${of}::uuid, ${email}, ${hash}, ${userId}::uuid, ${expiresAt.toISOString()}::timestamptz) returning id`.execute(kysely);
  return stored!.id;
}
