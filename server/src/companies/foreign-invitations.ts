import { sql } from 'kysely';
import type { Transaction } from '../storage/database.ts';

/** Takes back the open invitations to a company that nobody of its people sent: its hub's, or of whoever belongs to it no more. */
export async function endForeignInvitations({ kysely }: Transaction, companyId: string, now: Date): Promise<void> {
  await sql`update invitation set revoked_at = ${now.toISOString()}::timestamptz
    where company_id = ${companyId}::uuid and accepted_at is null and revoked_at is null
    and not exists (select from company_member where company_member.company_id = ${companyId}::uuid and company_member.user_id = invitation.invited_by)`.execute(kysely);
}
