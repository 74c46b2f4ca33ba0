import { isStorable } from '../input.ts';

/** Whether the database can hold every text in a value. */
export function allStorable(value: unknown): boolean {
  if (typeof value === 'string') return isStorable(value);
  if (typeof value !== 'object' || value === null) return true;
  return Object.entries(value).every(([key, part]) => isStorable(key) && allStorable(part));
}

/** What can be stored of a text that somebody else wrote: an error's message, the key of a record that is refused. */
export function storableText(text: string): string {
  return text.replaceAll('\0', '').toWellFormed();
}
