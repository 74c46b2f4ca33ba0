import type { Checks } from '../components/use-checked-form.ts';
import { amountOf, type ProposalFields } from './proposal-fields.ts';

const needed = (text: string) => (text.trim() ? undefined : ('forms.missing' as const));
const together = (other: keyof ProposalFields) => (text: string, fields: ProposalFields) =>
  !text.trim() && String(fields[other]).trim() ? ('publishing.problems.bothLanguages' as const) : undefined;

const note = (other: 'priceNoteIt' | 'priceNoteEn') => (text: string, fields: ProposalFields) =>
  fields.priceKind === 'none' ? undefined : fields.priceKind === 'request' ? needed(text) : together(other)(text, fields);

/** What must hold before an entry is proposed: its words in both languages, amounts and dates that make sense. */
export const PROPOSAL_CHECKS: Checks<ProposalFields> = {
  titleIt: needed,
  titleEn: needed,
  summaryIt: needed,
  summaryEn: needed,
  amount: (amount, { priceKind }) => (priceKind === 'amount' && !amountOf(amount) ? 'publishing.problems.amount' : undefined),
  priceNoteIt: note('priceNoteEn'),
  priceNoteEn: note('priceNoteIt'),
  durationIt: together('durationEn'),
  durationEn: together('durationIt'),
  validUntil: (until, { validFrom }) => (until && validFrom && until < validFrom ? 'publishing.problems.dates' : undefined),
  link: (link) => (!link.trim() || /^(https?:\/\/|mailto:)\S+$/i.test(link.trim()) ? undefined : 'publishing.problems.link'),
};
