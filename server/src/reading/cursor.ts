import { errors } from '../errors.ts';
import { isId } from '../input.ts';

/** What the sort keys of a list can be: SQL types, by which a cursor's texts are read back. */
export type KeyType = 'text' | 'uuid' | 'integer' | 'timestamptz' | 'date' | 'double precision';

/** A place in a list: the texts of a row's sort keys, opaque to the client. */
export function encodeCursor(keys: readonly string[]): string {
  return Buffer.from(JSON.stringify(keys)).toString('base64url');
}

/** Reads a cursor back. Throws `CURSOR_UNKNOWN` when it is not one of a list with sort keys of these types. */
export function decodeCursor(cursor: string, types: readonly KeyType[]): string[] {
  try {
    const keys: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(keys) && keys.length === types.length && types.every((type, place) => isKey(type, keys[place]))) return keys as string[];
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw errors.cursorUnknown();
}

/** Whether the database can read a text back as a value of the type: beyond this it would fail, and late. */
function isKey(type: KeyType, key: unknown): boolean {
  return typeof key === 'string' && FORMS[type](key);
}

const MOMENT = /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3])(:[0-5]\d){2}(\.\d{1,6})?[+-](0\d|1[0-5]):[0-5]\d$/;

const FORMS: Readonly<Record<KeyType, (text: string) => boolean>> = {
  text: (text) => !text.includes('\0') && text.isWellFormed(),
  uuid: isId,
  integer: (text) => /^-?\d{1,10}$/.test(text) && Math.abs(Number(text)) < 2 ** 31,
  'double precision': (text) => /^-?\d{1,17}(\.\d{1,20})?(e[+-]\d{1,2})?$/.test(text),
  date: isDay,
  timestamptz: (text) => isDay(MOMENT.exec(text)?.[1] ?? ''),
};

function isDay(text: string): boolean {
  const [, year, month, day] = /^([1-9]\d{3})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
