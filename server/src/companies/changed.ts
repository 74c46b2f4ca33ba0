import { sql } from 'kysely';
import type { Transaction } from '../storage/database.ts';
import type { Jobs } from '../storage/jobs.ts';

/** The work that makes a company's matches anew; the room of matching defines it. */
const REFRESH = 'matching.refresh';

/** Tells matching that something it looks at has changed, in the writer's transaction. */
export async function companyChanged(transaction: Transaction, jobs: Jobs, companyId: string): Promise<void> {
  await jobs.send(transaction, REFRESH, { companyId }, { key: companyId });
}

/** Notes that an assessment of the company was filed, so that lists can ask for it. */
export async function markAssessed({ kysely }: Transaction, companyId: string, at: Date): Promise<void> {
  await sql`update company set assessed_at = ${at.toISOString()}::timestamptz where id = ${companyId}::uuid`.execute(kysely);
}
