import type { VariablesOf } from '../graphql/graphql.ts';
import type { EditedEntry, NeedsThatFitQuery, ProposeEntryMutation } from './publishing.query.ts';

/** How a price is given. `none`: nothing is said of it. */
export type PriceKind = 'none' | 'free' | 'amount' | 'request';

/** An entry's fields while its publisher writes them: an empty text is nothing. */
export interface ProposalFields {
  titleIt: string;
  titleEn: string;
  summaryIt: string;
  summaryEn: string;
  concepts: readonly string[];
  province: string;
  municipality: string;
  address: string;
  remote: boolean;
  priceKind: PriceKind;
  /** Euro, as it is typed. */
  amount: string;
  priceNoteIt: string;
  priceNoteEn: string;
  durationIt: string;
  durationEn: string;
  validFrom: string;
  validUntil: string;
  link: string;
  attributes: Readonly<Record<string, unknown>>;
}

type ProposalInput = VariablesOf<typeof ProposeEntryMutation>['input'];

/** The fields of an entry that nobody has written yet. */
export const EMPTY_PROPOSAL: ProposalFields = {
  titleIt: '', titleEn: '', summaryIt: '', summaryEn: '', concepts: [], province: '', municipality: '', address: '', remote: false, priceKind: 'none', amount: '',
  priceNoteIt: '', priceNoteEn: '', durationIt: '', durationEn: '', validFrom: '', validUntil: '', link: '', attributes: {},
};

/** The fields that an entry has now. */
export function fieldsOf({ price, links, concepts, attributes, ...entry }: EditedEntry): ProposalFields {
  const words = Object.fromEntries(Object.entries(entry).filter(([name, value]) => name in EMPTY_PROPOSAL && value !== null));
  return {
    ...EMPTY_PROPOSAL, ...words, concepts: concepts.map(({ id }) => id), attributes: attributes ?? {},
    ...priceFields(price && { amount: price.amount, it: price.noteIt, en: price.noteEn }),
    link: (links.find(({ rel }) => rel === 'contact') ?? links[0])?.url ?? '',
  };
}

/** Fields of a price, which is one thing to the API and four to a form. */
export function priceFields(price: { amount: number | null; it: string | null; en: string | null } | null): Partial<ProposalFields> {
  if (!price) return { priceKind: 'none', amount: '', priceNoteIt: '', priceNoteEn: '' };
  const kind: PriceKind = price.amount === null ? 'request' : price.amount === 0 ? 'free' : 'amount';
  return { priceKind: kind, amount: kind === 'amount' ? String(price.amount) : '', priceNoteIt: price.it ?? '', priceNoteEn: price.en ?? '' };
}

/** Fields that go to the API together, because they say one thing. */
const GROUPS: readonly (readonly (keyof ProposalFields)[])[] = [
  ['titleIt', 'titleEn'], ['summaryIt', 'summaryEn'], ['concepts'], ['province'], ['municipality'], ['address'], ['remote'],
  ['priceKind', 'amount', 'priceNoteIt', 'priceNoteEn'], ['durationIt', 'durationEn'], ['validFrom'], ['validUntil'], ['link'], ['attributes'],
];

/** What to propose: the fields that differ from what is published; nothing when none does. */
export function changesOf(fields: ProposalFields, published: ProposalFields): Partial<ProposalInput> | undefined {
  const changed = GROUPS.filter((group) => group.some((name) => !same(fields[name], published[name]))).flat();
  if (changed.length === 0) return undefined;
  const entries = changed.filter((name) => name !== 'priceKind').map((name) => [name, sent(fields, name)]);
  return Object.fromEntries(entries) as Partial<ProposalInput>;
}

/** What an entry says so far, for whoever counts the needs that it fits; nothing while nothing is written. */
export function draftOf({ titleIt, titleEn, summaryIt, summaryEn, concepts }: ProposalFields): VariablesOf<typeof NeedsThatFitQuery>['draft'] | undefined {
  const written = [titleIt, titleEn, summaryIt, summaryEn].some((text) => text.trim() !== '') || concepts.length > 0;
  return written ? { titleIt, titleEn, summaryIt, summaryEn, concepts: [...concepts] } : undefined;
}

function sent(fields: ProposalFields, name: keyof ProposalFields): unknown {
  if (name === 'amount') return { none: null, request: null, free: 0, amount: amountOf(fields.amount) }[fields.priceKind];
  if ((name === 'priceNoteIt' || name === 'priceNoteEn') && fields.priceKind === 'none') return null;
  const value = fields[name];
  return typeof value === 'string' ? value.trim() || null : value;
}

/** The euro that somebody typed, with a comma or a point; nothing when it is no amount. */
export function amountOf(typed: string | number): number | null {
  const text = String(typed).trim().replace(',', '.');
  const amount = Number(text);
  return text !== '' && Number.isFinite(amount) && amount >= 0 ? amount : null;
}

function same(one: unknown, other: unknown): boolean {
  const plain = (value: unknown): string => JSON.stringify(typeof value === 'string' ? value.trim() : value);
  return plain(one) === plain(other);
}
