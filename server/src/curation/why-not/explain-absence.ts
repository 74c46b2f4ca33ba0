import { sql } from 'kysely';
import { requirePromoter } from '../../accounts/index.ts';
import { followedCompany } from '../../companies/index.ts';
import { errors } from '../../errors.ts';
import { knownId } from '../../input.ts';
import { readAsker, whyNot, type MatchingContext, type Step, type Trace, type Wanted } from '../../matching/index.ts';
import { ofItsHub } from '../curation.views.ts';

/** What decides whether an entry is in a company's list: steps of the matcher, the catalogue before them, decisions after. */
export const ABSENCE_STEPS = [
  'unpublished', 'ended', 'nothing_asked', 'role_not_asked', 'not_found', 'unproved', 'under_floor', 'beyond_kept', 'held', 'rejected', 'recommended', 'listed',
] as const satisfies readonly (Step | 'unpublished' | 'ended' | 'held' | 'rejected' | 'recommended')[];

/** One of them. */
export type AbsenceStep = (typeof ABSENCE_STEPS)[number];

/** Why an entry is not in a company's list, or that it is. */
export interface Absence {
  readonly step: AbsenceStep;
  readonly entryId: string;
  /** None for what is not in the catalogue: it is not searched for. */
  readonly trace?: Trace;
}

interface Asked extends Wanted {
  readonly company: string;
  readonly state: 'published' | 'retired';
  readonly ended: boolean;
  readonly decision: string | null;
}

/**
 * Finds the first step that keeps an entry from the list of a company that the viewer's hub follows. Throws `FORBIDDEN`,
 * `NOT_FOUND`, `SEARCH_UNAVAILABLE`.
 */
export async function explainAbsence({ viewer, database, matching }: MatchingContext, companyId: string, entryId: string): Promise<Absence> {
  requirePromoter(viewer);
  const { rows: [asked] } = await sql<Asked>`select company.id as company, entry.id, entry.role, entry.kind, entry.province, entry.publisher_id as "publisherId",
      entry.title, entry.summary, entry.state, entry.ended, decision.state as decision
    from company join entry on entry.id = ${knownId('entry', entryId)}::uuid
      left join decision on decision.company_id = company.id and decision.entry_id = entry.id and ${ofItsHub}
    where company.id = ${knownId('company', companyId)}::uuid and ${followedCompany(viewer)((column) => sql.ref(`company.${column}`))}`.execute(database.kysely);
  if (!asked) throw errors.notFound('company', companyId);
  if (asked.state !== 'published') return { step: 'unpublished', entryId: asked.id };
  if (asked.ended) return { step: 'ended', entryId: asked.id };
  const asker = await readAsker(database, asked.company);
  if (!asker) throw errors.notFound('company', companyId);
  const trace = await whyNot(matching, asker, asked);
  return { step: decided(trace.step, asked.decision), entryId: asked.id, trace };
}

/** What the hub decided counts after the search: it keeps from the company what was found, and shows it what was not. Pure. */
export function decided(step: Step, decision: string | null): AbsenceStep {
  if (step === 'listed') return decision === 'held' || decision === 'rejected' ? decision : 'listed';
  return decision === 'recommended' ? 'recommended' : step;
}
