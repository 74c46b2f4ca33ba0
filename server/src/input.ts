import { z } from 'zod';
import { province } from '@innesto/schema/places';
import { errors } from './errors.ts';

/** A name has this many characters at most. */
export const MAXIMUM_NAME = 200;

/** What somebody says in their own words has this many characters at most. */
export const MAXIMUM_WORDS = 4_000;

/** A rule of a zod schema whose refusal is said in both languages. */
export const says = (it: string, en: string) => ({ params: { it, en } });

/** Whether PostgreSQL takes a text, as text and in JSON: no null character, no half of a pair. */
export function isStorable(text: string): boolean {
  return !text.includes('\0') && text.isWellFormed();
}

/** What is said of a text that cannot be stored. */
export const UNSTORABLE = { it: 'Contiene un carattere che non si può salvare.', en: 'It has a character that cannot be stored.' } as const;

const storable = says(UNSTORABLE.it, UNSTORABLE.en);
const oneLine = (text: string): boolean => !/\p{Cc}/u.test(text);

/** Text of several lines, kept as written but for blanks around it. */
export const wordsInput = (maximum = MAXIMUM_WORDS) =>
  z.string().trim().max(maximum).refine(isStorable, storable);

/** Text of one line, kept as written but for blanks around it. */
export const lineInput = (maximum = MAXIMUM_NAME) =>
  z.string().trim().max(maximum).refine(isStorable, storable).refine(oneLine, says('Deve stare su una riga.', 'It must be one line.'));

/** An e-mail address, in small letters. */
export const emailInput = z.string().trim().toLowerCase().max(254)
  .refine((text) => z.email().safeParse(text).success, says('Non è un indirizzo di posta.', 'It is not an e-mail address.'));

/** The two letters of a province, in capitals. */
export const provinceInput = z.string().max(50).trim().toUpperCase().refine((code) => province(code) !== undefined, says(
  'La provincia si scrive con la sigla di due lettere, come RE.', 'The province is written with its two letters, such as RE.'));

/** The address of a website; written without a scheme, https is meant. */
export const websiteInput = lineInput(500).transform(withScheme).refine(isWebsite, says(
  'Il sito deve essere un indirizzo http o https.', 'The website must be an http or https address.'));

/** A field that stays when it is left out, and is cleared by null or an empty text. */
export const clearable = <Schema extends z.ZodType>(schema: Schema) => z.preprocess(emptyAsNull, schema.nullable().optional()).optional();

/** Whether a text can be a public id; anything else is the id of nothing. */
export function isId(text: string): boolean {
  return /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text);
}

/** Checks what came from outside. Throws `INPUT_INVALID` with the first field that is not right. */
export function parseInput<Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0]!;
  const { it, en } = wording(issue);
  throw errors.invalid(issue.path.join('.'), it, en);
}

function wording(issue: z.core.$ZodIssue): { it: string; en: string } {
  if (issue.code === 'custom' && typeof issue.params?.['it'] === 'string') return { it: issue.params['it'], en: String(issue.params['en']) };
  if (issue.code === 'too_big') return { it: `Al massimo ${issue.maximum} caratteri.`, en: `At most ${issue.maximum} characters.` };
  if (issue.code === 'too_small') return { it: 'Serve un valore.', en: 'A value is needed.' };
  return { it: 'Il valore non ha la forma giusta.', en: 'The value is not of the right form.' };
}

/** Checks the form of a public id before the database sees it. Throws `NOT_FOUND`: what has no id does not exist. */
export function knownId(what: string, id: string): string {
  if (!isId(id)) throw errors.notFound(what, id.slice(0, 80));
  return id;
}

function emptyAsNull(value: unknown): unknown {
  return typeof value === 'string' && value.trim() === '' ? null : value;
}

function withScheme(text: string): string {
  return /^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `https://${text}`;
}

function isWebsite(text: string): boolean {
  const url = URL.parse(text);
  return url !== null && ['http:', 'https:'].includes(url.protocol) && url.hostname.includes('.') && url.username === '';
}
