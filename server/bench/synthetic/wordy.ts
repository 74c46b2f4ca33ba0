import { illustrativeEntries } from '@innesto/seeds';
import type { LocalizedText, SourceRecord } from '@innesto/schema';
import { seeded } from '../relevance/random.ts';

/** Sentences added to an entry: with its own it has about as many words as a real one, some ninety in each language. */
const SENTENCES = 5;

/** Syllables of invented names: a large catalogue has words that no other entry writes. */
const SYLLABLES = ['ba', 'cer', 'do', 'fi', 'gal', 'lu', 'mon', 'ne', 'pra', 'ri', 'sol', 'ta', 'ven', 'zo', 'bri', 'col', 'ste', 'tro', 'vi', 'al'];

/** Sentences of the demonstration's entries that say the same in both languages. */
const POOL: readonly LocalizedText[] = illustrativeEntries.flatMap(({ summary }) => {
  const [it, en] = [sentencesOf(summary!.it), sentencesOf(summary!.en)];
  return it.length === en.length ? it.map((sentence, place) => ({ it: sentence, en: en[place]! })) : [];
});

/** The record with as much text as a real one has: sentences of the demonstration, and the name of somebody. Always the same for one number. */
export function wordy(record: SourceRecord, number: number): SourceRecord {
  const random = seeded(number + 1);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;
  const name = Array.from({ length: 4 }, () => pick(SYLLABLES)).join('');
  const added = Array.from({ length: SENTENCES }, () => pick(POOL));
  const text = (locale: 'it' | 'en'): string => [record.summary![locale], ...added.map((sentence) => sentence[locale]), `${name} ${number}.`].join(' ');
  return { ...record, summary: { it: text('it'), en: text('en') } };
}

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?])\s+/);
}
