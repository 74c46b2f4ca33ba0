import { z } from 'zod';
import { defineKind, definePlugin, sameText, type Contribution, type Source, type SourceRecord } from '@innesto/schema';
import { Entry, Field, ObjectType } from '@innesto/schema/graphql';
import type { Owned } from '../src/registries.ts';

/** A place to try things out: the partner of the tests. Its `describe` fails on a machine called "explode". */
export const workshop = defineKind({
  id: 'workshops.workshop', role: 'partner',
  name: { it: 'Officina di prova', en: 'Workshop' }, plural: { it: 'Officine di prova', en: 'Workshops' },
  attributes: z.strictObject({ machines: z.array(z.string()).default([]) }),
  describe: ({ attributes: { machines } }) => {
    if (machines.includes('explode')) throw new Error('no such machine');
    return { text: sameText(machines.join(', ')), terms: machines };
  },
  facts: ({ attributes: { machines } }) => (machines.length > 0 ? [{ label: { it: 'Macchine', en: 'Machines' }, value: sameText(machines.join(', ')) }] : []),
});

/** Something a workshop offers, which organisations may publish themselves. */
export const course = defineKind({
  id: 'workshops.course', role: 'offer', publishable: true,
  name: { it: 'Corso', en: 'Course' }, plural: { it: 'Corsi', en: 'Courses' },
  attributes: z.strictObject({ seats: z.int().min(1).optional() }),
  describe: () => ({ text: sameText('') }),
  facts: ({ attributes: { seats } }) => (seats ? [{ label: { it: 'Posti', en: 'Seats' }, value: sameText(String(seats)) }] : []),
});

/** Something to use, which only sources report. */
export const tool = defineKind({
  id: 'workshops.tool', role: 'technology',
  name: { it: 'Strumento', en: 'Tool' }, plural: { it: 'Strumenti', en: 'Tools' },
  attributes: z.strictObject({ tested: z.boolean().default(false) }),
  describe: () => ({ text: sameText('') }),
  facts: () => [],
});

@ObjectType('Workshop', { implements: Entry, description: 'A place to try things out.' })
class Workshop extends Entry {
  @Field(() => [String])
  machines!: string[];
}

/** The plugin of the tests: three kinds, one of them with a GraphQL type of its own. Tests bring sources and records. */
export const workshops = workshopsWith({});

/** The same plugin that brings something more. */
export function workshopsWith(more: Pick<Contribution, 'signals' | 'concepts'>) {
  return definePlugin({
    id: 'workshops', version: '1.0.0', contract: '^1.0.0', name: { it: 'Officine di prova', en: 'Workshops' },
    contribute: () => ({ kinds: [workshop, course, tool], graphql: { types: { [workshop.id]: Workshop } }, ...more }),
  });
}

/** A source of the plugin that gives these records, whole; `more` changes what it is. */
export function directory(id: string, records: readonly unknown[], more: Partial<Source> = {}): Owned<Source> {
  return {
    id: `workshops.${id}`, plugin: 'workshops', title: { it: 'Elenco', en: 'Directory' }, reads: 'whole',
    read: () => records.map((record) => ({ type: 'put' as const, record: record as SourceRecord })),
    ...more,
  };
}

/** A record of the plugin: a course unless said otherwise, named after its key. */
export function record(key: string, more: Partial<SourceRecord> = {}): SourceRecord {
  return { key, kind: course.id, title: { it: `Corso ${key}`, en: `Course ${key}` }, summary: { it: 'Si impara facendo.', en: 'Learning by doing.' }, ...more };
}
