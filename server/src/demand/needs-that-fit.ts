import type { Concept } from '@innesto/schema/concepts';
import { checkWritten } from '../catalogue/index.ts';
import { requirePerson } from '../accounts/index.ts';
import type { RequestContext } from '../context.ts';
import { errors } from '../errors.ts';
import { knownId } from '../input.ts';
import { countNeeds, type NeedsCount } from './count-needs.ts';
import { answeredBy, conceptsOf } from './draft-concepts.ts';
import type { DraftInput } from './draft.input.ts';
import { isChance, rounded, type RoundedCount } from './rounded-count.ts';

/** How many companies need what a draft offers, and what they ask for beside it, all of it rounded. */
export interface NeedsThatFit {
  readonly companies: RoundedCount;
  readonly unsaid: readonly { readonly concept: Concept; readonly companies: RoundedCount }[];
}

/** Tells somebody who publishes for an organisation what needs a draft fits. Throws `FORBIDDEN`, `NOT_FOUND`, `INPUT_INVALID`. */
export async function needsThatFit({ database, viewer, registries: { thesaurus } }: RequestContext, organisationId: string, draft: DraftInput): Promise<NeedsThatFit> {
  requirePerson(viewer);
  if (viewer.organisationIds.length === 0) throw errors.forbidden();
  const answered = answeredBy(conceptsOf(checkWritten(draft, thesaurus), thesaurus), thesaurus);
  const counted = await countNeeds(database, viewer, knownId('organisation', organisationId), answered);
  if (!counted) throw errors.notFound('organisation', organisationId);
  return tellable(counted, thesaurus.get);
}

/**
 * What may be told of a count. While fewer than five companies fit, what else they ask for is not told: it would be what one of
 * them asks for; nor what a few of a share ask for, which may be chance. Beyond that, the order says no more than the rounded numbers do.
 */
export function tellable(counted: NeedsCount, concept: (id: string) => Concept | undefined): NeedsThatFit {
  const companies = rounded(counted);
  const unsaid = counted.unsaid.flatMap((one) => {
    const known = concept(one.concept);
    return known && !isChance(one) ? [{ concept: known, companies: rounded(one) }] : [];
  });
  const size = ({ about = 1 }: RoundedCount): number => about;
  return {
    companies,
    unsaid: companies.few ? [] : unsaid.sort((one, other) => size(other.companies) - size(one.companies) || one.concept.id.localeCompare(other.concept.id)),
  };
}
