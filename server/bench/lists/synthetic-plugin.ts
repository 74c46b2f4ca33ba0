import { z } from 'zod';
import { definePlugin, defineKind, sameText, type Source, type SourceRecord } from '@innesto/schema';
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

const WORDS = ['robot', 'sensore', 'dati', 'macchina', 'energia', 'saldatura', 'qualità', 'magazzino', 'cliente', 'progetto', 'prova', 'corso'];

/** A source of so many entries: one partner in five, the others its offers. */
export function catalogueOf(size: number): Owned<Source> {
  return {
    id: 'synthetic.catalogue', plugin: 'synthetic', title: 'Synthetic', reads: 'whole',
    *read() {
      for (let number = 0; number < size; number += 1) yield { type: 'put' as const, record: recordOf(number) };
    },
  };
}

function recordOf(number: number): SourceRecord {
  const partner = number % 5 === 0;
  const words = [1, 3, 7].map((step) => WORDS[(number * step) % WORDS.length]).join(' ');
  return {
    key: String(number), kind: partner ? 'synthetic.partner' : 'synthetic.offer', place: { province: 'RE' },
    title: sameText(`${words} ${number}`), summary: sameText(`${words} per una piccola impresa, numero ${number}`),
    ...(partner ? {} : { publisher: String(number - (number % 5)) }),
  };
}
