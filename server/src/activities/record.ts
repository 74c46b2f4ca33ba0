import type { Transaction } from '../storage/database.ts';
import { ActivityEntity, type Channel } from './activity.entity.ts';

/** Something that was done for a company. */
export interface NewActivity {
  readonly companyId: string;
  /** The hub whose promoter did it; none when the company did it itself. */
  readonly hubId?: string;
  readonly userId?: string;
  /** What was done, in one English word: contact, assessment, recommendation, import. */
  readonly kind: string;
  readonly channel: Channel;
  /** The day in Italy on which it was done counts, whatever the hour. */
  readonly occurredOn: Date | string;
  readonly serviceCategory?: string;
  readonly strategicLine?: string;
  readonly entryId?: string;
  readonly note?: string;
}

const ITALIAN_DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Rome' });

/** Records what was done, in the transaction of whoever did it, and returns its id. */
export async function recordActivity({ em }: Transaction, { occurredOn, ...activity }: NewActivity): Promise<string> {
  const recorded = em.create(ActivityEntity, { ...activity, occurredOn: dayOf(occurredOn) });
  await em.flush();
  return recorded.id;
}

/** The day, as ISO text, that a moment falls on in Italy. */
export function dayOf(moment: Date | string): string {
  return typeof moment === 'string' ? moment : ITALIAN_DAY.format(moment);
}
