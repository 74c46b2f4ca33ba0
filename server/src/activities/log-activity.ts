import { z } from 'zod';
import { requirePromoter } from '../accounts/index.ts';
import { followedCompany, lockCompany } from '../companies/index.ts';
import type { RequestContext } from '../context.ts';
import { isId, parseInput, says, wordsInput } from '../input.ts';
import type { ActivityInput } from './activity.type.ts';
import { dayOf, recordActivity } from './record.ts';

const FIRST_DAY = '2000-01-01';

const fields = (today: string) => z.object({
  occurredOn: z.string().refine((day) => day >= FIRST_DAY && day <= today, says(
    'Il giorno non può essere dopo oggi.', 'The day cannot be after today.')),
  note: wordsInput().nullable().optional(),
  entryId: z.string().refine(isId, says('Questa voce del catalogo non esiste.', 'There is no such entry.')).nullable().optional(),
});

/** Notes what a promoter did for a company that the hub follows, and returns its id. Throws `FORBIDDEN`, `NOT_FOUND`, `INPUT_INVALID`. */
export async function logActivity(
  { database, viewer, clock }: Pick<RequestContext, 'database' | 'viewer' | 'clock'>, input: ActivityInput,
): Promise<string> {
  const { hubId, userId } = requirePromoter(viewer);
  const { occurredOn, note, entryId } = parseInput(fields(dayOf(clock())), { ...input });
  return database.transaction(async (transaction) => {
    const company = await lockCompany(transaction, input.companyId, followedCompany(viewer));
    return recordActivity(transaction, {
      companyId: company.id, hubId, userId, kind: 'contact', channel: input.channel, occurredOn,
      note: note || undefined, entryId: entryId ?? undefined,
    });
  });
}
