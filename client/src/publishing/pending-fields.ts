import type { LocationQuery } from 'vue-router';
import { EMPTY_PROPOSAL, priceFields, type ProposalFields } from './proposal-fields.ts';
import type { Proposal } from './publishing.query.ts';

/** What a page's address says of the proposal to go on from, as its query wants it. */
export function goesOnFrom({ from }: LocationQuery): { readonly from: string; readonly goesOn: boolean } {
  return { from: typeof from === 'string' ? from : '', goesOn: typeof from === 'string' };
}

type Change = Proposal['changes'][number];
type Words = { readonly it?: string; readonly en?: string } | null;

/** The fields with what a proposal says laid over them: where its author left off. */
export function withProposal(fields: ProposalFields, { changes }: Pick<Proposal, 'changes'>): ProposalFields {
  return changes.reduce<ProposalFields>((all, change) => ({ ...all, ...fieldsOfChange(change) }), fields);
}

function fieldsOfChange({ field, after }: Change): Partial<ProposalFields> {
  if (field === 'title' || field === 'summary' || field === 'duration') {
    const words = after as Words;
    return { [`${field}It`]: words?.it ?? '', [`${field}En`]: words?.en ?? '' };
  }
  if (field === 'price') {
    const price = after as { amount?: number; note?: Words } | null;
    return priceFields(price && { amount: price.amount ?? null, it: price.note?.it ?? null, en: price.note?.en ?? null });
  }
  if (field === 'links') return { link: (after as readonly { url: string }[] | null)?.[0]?.url ?? '' };
  return field in EMPTY_PROPOSAL ? { [field]: after ?? EMPTY_PROPOSAL[field as keyof ProposalFields] } : {};
}
