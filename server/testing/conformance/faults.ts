import { isDeepStrictEqual } from 'node:util';
import type { LocalizedText, Need, Signal } from '@innesto/schema';
import { candidateOf, type Taken } from './records.ts';

/** What is wrong with what a kind says of an entry: a language that is missing, or another answer at the second call. Throws what the kind's functions throw. */
export function describingFaults(taken: Taken): string[] {
  const { kind, record } = taken;
  const entry = candidateOf(taken);
  const { text } = kind.describe(entry);
  const facts = kind.facts(entry);
  return [
    ...(typeof text.it === 'string' && typeof text.en === 'string' ? [] : ['describe() must give its text in both languages']),
    ...facts.filter(({ label, value }) => !isSaid(label) || !isSaid(value)).map(({ label }) => `fact “${label.en || label.it}” must be said in both languages`),
    ...(isDeepStrictEqual(kind.describe(entry), kind.describe(entry)) ? [] : ['describe() must give the same at every call']),
    ...(isDeepStrictEqual(kind.facts(entry), facts) ? [] : ['facts() must give the same at every call']),
  ].map((fault) => `${record.key}: ${fault}`);
}

/** What is wrong with what a signal reads of an entry for a need. Throws what the signal throws. */
export function readingFaults(signal: Signal, need: Need, taken: Taken): string[] {
  const candidate = candidateOf(taken);
  const reading = signal.measure(structuredClone(need), candidate);
  return [
    ...(isDeepStrictEqual(signal.measure(structuredClone(need), candidate), reading) ? [] : ['must give the same at every call']),
    ...(reading === undefined || (reading.value >= 0 && reading.value <= 1) ? [] : [`${reading.value} is not from 0 to 1`]),
    ...(reading === undefined || isSaid(reading.says) ? [] : ['must say its reading in both languages']),
  ].map((fault) => `${signal.id}: ${taken.record.key}: ${fault}`);
}

function isSaid(text: LocalizedText | undefined): boolean {
  return Boolean(text?.it?.trim() && text.en?.trim());
}
