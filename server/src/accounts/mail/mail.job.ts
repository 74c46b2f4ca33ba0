import { randomUUID } from 'node:crypto';
import type { Transaction } from '../../storage/database.ts';
import type { JobDefinition, Jobs } from '../../storage/jobs.ts';
import type { Letter, Mailer } from './mailer.ts';

const NAME = 'mail.send';

/** Background work that sends one letter; a letter that fails is tried again, under the same id. */
export function mailJob(mailer: Mailer): JobDefinition<Letter> {
  return { name: NAME, run: (letter) => mailer.send(letter) };
}

/** Sends a letter when, and only when, the transaction commits. */
export async function sendLetter(transaction: Transaction, jobs: Jobs, letter: Omit<Letter, 'id'>): Promise<void> {
  await jobs.send(transaction, NAME, { id: randomUUID(), ...letter });
}
