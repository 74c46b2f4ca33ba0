import { z } from 'zod';
import type { Kind, Link, LocalizedText, Price } from '@innesto/schema';
import type { Thesaurus } from '@innesto/schema/concepts';
import { province } from '@innesto/schema/places';
import { errors } from '../../errors.ts';
import { lineInput, parseInput, says, UNSTORABLE, wordsInput } from '../../input.ts';
import type { EntryContent } from '../content.ts';
import type { EditableField } from '../overlay.ts';
import { allStorable } from '../storable.ts';
import type { ProposalInput } from './proposal.input.ts';

/** Fields an organisation proposes, checked. `null` empties a field. */
export type ProposedFields = Partial<Record<EditableField, unknown>>;

/** What an entry says now; nothing of a new one. */
export type PresentContent = { readonly [Field in EditableField]?: EntryContent[Field] | null };

const line = (maximum: number) => lineInput(maximum).min(1);
const Given = z.object({
  titleIt: line(300), titleEn: line(300), summaryIt: wordsInput(2_000).min(1), summaryEn: wordsInput(2_000).min(1),
  concepts: z.array(z.string()).refine((concepts) => concepts.length <= 60, says('Al massimo 60 temi.', 'At most 60 concepts.')),
  province: z.string().refine((code) => province(code) !== undefined, says('Questa provincia non esiste.', 'There is no such province.')),
  municipality: line(200), address: line(300), remote: z.boolean(),
  amount: z.number().refine((amount) => amount >= 0 && amount <= 10_000_000, says('Il prezzo va da 0 a 10 milioni di euro.', 'A price is from 0 to 10 million euro.')),
  priceNoteIt: line(300), priceNoteEn: line(300), durationIt: line(200), durationEn: line(200),
  validFrom: z.iso.date(), validUntil: z.iso.date(),
  link: z.string().trim().max(2_000).regex(/^(https?:\/\/|mailto:)\S+$/),
  attributes: z.record(z.string(), z.unknown()),
}).partial();

type GivenField = keyof z.output<typeof Given>;

/** The input's fields: those with a value, and those that are to be emptied. */
export interface Read {
  readonly values: z.output<typeof Given>;
  readonly emptied: ReadonlySet<string>;
}

/** Checks a proposal's fields against what stands, and puts them in the shape of an entry's content. Throws `INPUT_INVALID` with the field. */
export async function checkFields(input: ProposalInput, kind: Kind, thesaurus: Thesaurus, present: PresentContent): Promise<ProposedFields> {
  const read = readInput(input);
  const { values } = read;
  checkConcepts(values.concepts, thesaurus);
  const plain = <Field extends GivenField>(field: Field) => values[field] ?? (read.emptied.has(field) ? null : undefined);
  const days = { validFrom: plain('validFrom'), validUntil: plain('validUntil') };
  checkOrder({ ...present, ...withoutUndefined(days) });
  return withoutUndefined({
    title: needed('title', read, present.title),
    summary: needed('summary', read, present.summary),
    concepts: values.concepts, province: plain('province'), municipality: plain('municipality'), address: plain('address'), remote: values.remote === false ? null : plain('remote'),
    price: priceOf(read, present.price ?? {}),
    duration: textOf('duration', read, present.duration), ...days,
    links: linksOf(read, present.links ?? []),
    attributes: values.attributes && (await checkAttributes(kind, values.attributes)),
  });
}

/** Throws `INPUT_INVALID` unless all concepts are known. */
export function checkConcepts(concepts: readonly string[] | undefined, thesaurus: Thesaurus): void {
  const unknown = concepts?.find((concept) => !thesaurus.get(concept));
  if (unknown) throw errors.unknown('concepts', unknown);
}

/** Checks attributes against their kind. Throws `INPUT_INVALID`. */
export async function checkAttributes(kind: Kind, given: unknown): Promise<unknown> {
  const result = await kind.attributes['~standard'].validate(given);
  if (!result.issues) return result.value;
  const [{ path, message } = { path: [], message: '' }] = result.issues;
  const told = ['attributes', ...(path ?? []).map((part) => String(typeof part === 'object' ? part.key : part))].join('.');
  throw errors.invalid('attributes', `${told}: ${message}`, `${told}: ${message}`);
}

/** Reads the input's fields within their bounds. Throws `INPUT_INVALID` with the field. */
export function readInput(input: ProposalInput): Read {
  const emptied = new Set(Object.entries(input).filter(([, value]) => value === null || value === '').map(([field]) => field));
  const given = Object.fromEntries(Object.entries(input).filter(([field, value]) => value !== undefined && !emptied.has(field)));
  const broken = Object.keys(given).find((field) => !allStorable(given[field]));
  if (broken) throw errors.invalid(broken, UNSTORABLE.it, UNSTORABLE.en);
  return { values: parseInput(Given, given), emptied };
}

function checkOrder({ validFrom, validUntil }: PresentContent): void {
  if (validFrom && validUntil && validFrom > validUntil) {
    throw errors.invalid('validUntil', 'La fine viene prima dell’inizio.', 'The end comes before the beginning.');
  }
}

/** A text that an entry cannot be without. */
function needed(name: 'title' | 'summary', read: Read, present: LocalizedText | null | undefined): LocalizedText | undefined {
  const text = textOf(name, read, present);
  if (text === null) throw errors.invalid(`${name}It`, 'Serve un valore.', 'A value is needed.');
  return text;
}

/** A text in both languages; the one that is left out stays as it is. */
function textOf(name: 'title' | 'summary' | 'duration' | 'priceNote', { values, emptied }: Read, present: LocalizedText | null | undefined) {
  const [italian, english] = [`${name}It`, `${name}En`] as const;
  if (emptied.has(italian) || emptied.has(english)) return null;
  if (values[italian] === undefined && values[english] === undefined) return undefined;
  const it = values[italian] ?? present?.it;
  const en = values[english] ?? present?.en;
  if (it && en) return { it, en };
  throw errors.invalid(it ? english : italian, 'Scrivi il testo in italiano e in inglese.', 'Write the text in Italian and in English.');
}

function priceOf(read: Read, present: Price): Price | null | undefined {
  const note = textOf('priceNote', read, present.note);
  const amount = read.values.amount ?? (read.emptied.has('amount') ? null : undefined);
  if (note === undefined && amount === undefined) return undefined;
  const price = { amount: amount === undefined ? present.amount : amount, note: note === undefined ? present.note : note };
  const told = Object.entries(price).filter(([, part]) => part !== undefined && part !== null);
  return told.length === 0 ? null : Object.fromEntries(told);
}

/** The link is where to read more or get in touch: documents, bookings and sources stay. */
function linksOf({ values: { link }, emptied }: Read, present: readonly Link[]): readonly Link[] | undefined {
  if (link === undefined && !emptied.has('link')) return undefined;
  const others = present.filter(({ rel, url }) => rel !== 'website' && rel !== 'contact' && url !== link);
  if (link === undefined) return others;
  return [present.find(({ url }) => url === link) ?? { rel: 'contact', url: link }, ...others];
}

function withoutUndefined<Value extends object>(value: Value): Value {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as Value;
}
