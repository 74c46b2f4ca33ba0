import { z } from 'zod';
import { defineKind, definePlugin, sameText, type Source, type SourceRecord } from '@innesto/schema';
import { CORE_CONCEPTS } from '@innesto/schema/concepts';
import { PROVINCES } from '@innesto/schema/places';
import type { Owned } from '../../src/registries.ts';

const kind = (id: string, role: 'partner' | 'offer') => defineKind({
  id, role, name: sameText(id), plural: sameText(id), attributes: z.object({}),
  describe: ({ summary }) => ({ text: summary }), facts: ({ title }) => [{ label: sameText('title'), value: title }],
});

/** A plugin whose entries mean nothing and are many. */
export const synthetic = definePlugin({
  id: 'synthetic', version: '1.0.0', contract: '^1.0.0', name: sameText('Synthetic'),
  contribute: () => ({ kinds: [kind('synthetic.partner', 'partner'), kind('synthetic.offer', 'offer')] }),
});

/** Labels of concepts, so that entries are about what companies lack. */
const SUBJECTS = CORE_CONCEPTS.map(({ label }) => label);

/** A source of so many entries: one partner in five, the others its offers; each as `shape` makes it of the plain one. One may have been `edited`: it is then about other subjects. */
export function catalogueOf(size: number, { edited, shape = (record) => record }: { readonly edited?: number; readonly shape?: (record: SourceRecord, number: number) => SourceRecord } = {}): Owned<Source> {
  return {
    id: 'synthetic.catalogue', plugin: 'synthetic', title: sameText('Synthetic'), reads: 'whole',
    *read() {
      for (let number = 0; number < size; number += 1) yield { type: 'put' as const, record: shape(recordOf(number, number === edited ? size + number : number), number) };
    },
  };
}

function recordOf(number: number, content: number): SourceRecord {
  const partner = number % 5 === 0;
  const subjects = [7, 31, 61].map((step) => SUBJECTS[(content * step + step) % SUBJECTS.length]!);
  const about = (locale: 'it' | 'en', join: string): string => subjects.map((subject) => subject[locale]).join(join);
  return {
    key: String(number), kind: partner ? 'synthetic.partner' : 'synthetic.offer', place: { province: PROVINCES[number % PROVINCES.length]!.code },
    title: { it: `${subjects[0]!.it} ${number}`, en: `${subjects[0]!.en} ${number}` },
    summary: { it: `Aiuto per una piccola impresa: ${about('it', ', ')}.`, en: `Help for a small company: ${about('en', ', ')}.` },
    ...(partner ? {} : { publisher: String(number - (number % 5)) }),
  };
}
