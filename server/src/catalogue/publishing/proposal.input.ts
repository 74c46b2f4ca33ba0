import { z } from 'zod';
import type { Kind } from '@innesto/schema';
import type { Thesaurus } from '@innesto/schema/concepts';
import { province } from '@innesto/schema/places';
import { Field, Float, ID, InputType } from '@innesto/schema/graphql';
import { errors } from '../../errors.ts';
import { Day, Json } from '../../reading/scalars.ts';
import type { EditableField } from '../overlay.ts';

/** What an organisation wants its entry, or a new one, to say. Fields that are left out stay as they are. */
@InputType('ProposalInput')
export class ProposalInput {
  @Field(() => ID, { nullable: true, description: 'The entry to change. None = a new one of `kind`.' })
  entryId?: string | null;

  @Field(() => String, { nullable: true })
  kind?: string | null;

  @Field(() => String, { nullable: true })
  titleIt?: string | null;

  @Field(() => String, { nullable: true })
  titleEn?: string | null;

  @Field(() => String, { nullable: true })
  summaryIt?: string | null;

  @Field(() => String, { nullable: true })
  summaryEn?: string | null;

  @Field(() => [ID], { nullable: true })
  concepts?: string[] | null;

  @Field(() => String, { nullable: true })
  province?: string | null;

  @Field(() => String, { nullable: true })
  municipality?: string | null;

  @Field(() => Float, { nullable: true, description: 'Euro; 0 = free.' })
  amount?: number | null;

  @Field(() => String, { nullable: true })
  priceNoteIt?: string | null;

  @Field(() => String, { nullable: true })
  priceNoteEn?: string | null;

  @Field(() => String, { nullable: true })
  durationIt?: string | null;

  @Field(() => String, { nullable: true })
  durationEn?: string | null;

  @Field(() => Day, { nullable: true })
  validFrom?: string | null;

  @Field(() => Day, { nullable: true })
  validUntil?: string | null;

  @Field(() => String, { nullable: true, description: 'Where to read more or get in touch: http(s) or mailto.' })
  link?: string | null;

  @Field(() => Json, { nullable: true, description: 'The kind’s own attributes.' })
  attributes?: Record<string, unknown> | null;
}

/** Fields an organisation proposes, checked. `null` empties a field. */
export type ProposedFields = Partial<Record<EditableField, unknown>>;

const words = (maximum: number) => z.string().trim().min(1).max(maximum);
const Checked = z.object({
  titleIt: words(300), titleEn: words(300), summaryIt: words(2_000), summaryEn: words(2_000),
  concepts: z.array(z.string().max(100)).max(60),
  province: z.string().refine((code) => province(code) !== undefined), municipality: words(200),
  amount: z.number().min(0).max(10_000_000), priceNoteIt: words(300), priceNoteEn: words(300),
  durationIt: words(200), durationEn: words(200), validFrom: z.iso.date(), validUntil: z.iso.date(),
  link: z.string().max(2_000).regex(/^(https?:\/\/|mailto:)\S+$/), attributes: z.record(z.string(), z.unknown()),
}).partial();

/** Checks a proposal's fields and puts them in the shape of an entry's content. Throws `INPUT_INVALID` with the field. */
export async function checkFields(input: ProposalInput, kind: Kind, thesaurus: Thesaurus): Promise<ProposedFields> {
  const emptied = new Set(Object.entries(input).filter(([, value]) => value === null || value === '').map(([field]) => field));
  const given = Object.fromEntries(Object.entries(input).filter(([field, value]) => value !== undefined && !emptied.has(field)));
  const parsed = Checked.safeParse(given);
  if (!parsed.success) throw invalid(String(parsed.error.issues[0]?.path[0]));
  const values = parsed.data;
  const unknown = values.concepts?.find((concept) => !thesaurus.get(concept));
  if (unknown) throw errors.unknown('concepts', unknown);
  if (values.validFrom && values.validUntil && values.validFrom > values.validUntil) throw invalid('validUntil');
  if (['titleIt', 'titleEn', 'summaryIt', 'summaryEn'].some((field) => emptied.has(field))) throw invalid([...emptied][0]!);
  const attributes = values.attributes === undefined ? undefined : await checkAttributes(kind, values.attributes);
  const cleared = (fields: readonly string[]): null | undefined => (fields.some((field) => emptied.has(field)) ? null : undefined);
  return omitUndefined({
    title: both(values.titleIt, values.titleEn, 'titleIt'),
    summary: both(values.summaryIt, values.summaryEn, 'summaryIt'),
    concepts: values.concepts,
    province: values.province ?? cleared(['province']),
    municipality: values.municipality ?? cleared(['municipality']),
    price: priceOf(values) ?? cleared(['amount']),
    duration: both(values.durationIt, values.durationEn, 'durationIt') ?? cleared(['durationIt', 'durationEn']),
    validFrom: values.validFrom ?? cleared(['validFrom']),
    validUntil: values.validUntil ?? cleared(['validUntil']),
    links: values.link === undefined ? (emptied.has('link') ? [] : undefined) : [{ rel: 'contact', url: values.link }],
    attributes,
  });
}

async function checkAttributes(kind: Kind, given: Record<string, unknown>): Promise<unknown> {
  const result = await kind.attributes['~standard'].validate(given);
  if (!result.issues) return result.value;
  throw errors.invalid('attributes', `attributes: ${result.issues[0]?.message}`, `attributes: ${result.issues[0]?.message}`);
}

function both(it: string | undefined, en: string | undefined, field: string) {
  if (it === undefined && en === undefined) return undefined;
  if (it === undefined || en === undefined) {
    throw errors.invalid(field, 'Scrivi il testo in italiano e in inglese.', 'Write the text in Italian and in English.');
  }
  return { it, en };
}

function priceOf({ amount, priceNoteIt, priceNoteEn }: { amount?: number; priceNoteIt?: string; priceNoteEn?: string }) {
  const note = both(priceNoteIt, priceNoteEn, 'priceNoteIt');
  return amount === undefined && note === undefined ? undefined : omitUndefined({ amount, note });
}

function invalid(field: string) {
  return errors.invalid(field, `Il campo ${field} manca, è troppo lungo o non ha la forma giusta.`, `The field ${field} is missing, too long or not of its form.`);
}

function omitUndefined<Value extends object>(value: Value): Value {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as Value;
}
