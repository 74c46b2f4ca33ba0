import { createThesaurus, CORE_CONCEPTS } from '@innesto/schema/concepts';
import { province } from '@innesto/schema/places';
import type { Candidate, Fact, Need, PluginContext, SourceRecord } from '@innesto/schema';
import { describe, expect, it } from 'vitest';
import plugin from './index.ts';

const context: PluginContext<unknown> = { options: {}, http: fetch, log: { info() {}, warn() {} }, clock: () => new Date() };
const { kinds = [], sources = [], concepts = [], signals = [] } = plugin.contribute(context);
const records: SourceRecord[] = [];
for (const source of sources) {
  for await (const event of source.read({ signal: AbortSignal.timeout(1_000) })) if (event.type === 'put') records.push(event.record);
}
const { thesaurus, problems } = createThesaurus(CORE_CONCEPTS).extend(plugin.id, concepts);
const kindOf = (record: SourceRecord) => kinds.find(({ id }) => id === record.kind)!;
const candidate = (record: SourceRecord): Candidate =>
  ({ id: record.key, ...record, role: kindOf(record).role, place: record.place ?? {}, concepts: record.concepts ?? [], attributes: record.attributes });
const factsOf = (record: SourceRecord): readonly Fact[] => kindOf(record).facts(candidate(record));
const byKey = (key: string) => records.find((record) => record.key === key)!;
const keysOf = (noun: string) => records.filter(({ kind }) => kind === `${plugin.id}.${noun}`).map(({ key }) => key);
const severe: Need = { gaps: [{ area: 'production', level: 0, target: 3, severe: true, concepts: [] }] };
const mild: Need = { gaps: [{ area: 'production', level: 2, target: 3, severe: false, concepts: [] }] };

describe('the records of the competence centres', () => {
  it('are the eight centres and services of every one of them', () => {
    expect(keysOf('centre')).toEqual(['bi-rex', 'made', 'cim40', 'smact', 'artes40', 'meditech', 'start40', 'cyber40']);
    const publishers = records.filter(({ kind }) => kind.endsWith('.service')).map(({ publisher }) => publisher);
    expect(new Set(publishers)).toEqual(new Set(keysOf('centre')));
  });

  it.each(records)('$key is complete, in both languages, and says where it was read', async (record) => {
    const { issues } = await kindOf(record).attributes['~standard'].validate(record.attributes);
    expect(issues).toBeUndefined();
    expect(record.summary.it).not.toBe(record.summary.en);
    expect(record.provenance?.title).toBeTruthy();
    expect(record.concepts?.filter((concept) => !thesaurus.get(concept))).toEqual([]);
    expect([record.place?.province ?? []].flat().filter((code) => !province(code))).toEqual([]);
    const { text } = kindOf(record).describe(candidate(record));
    expect(text.it).not.toMatch(/undefined|, ,/);
    expect(factsOf(record).flatMap(({ label, value }) => [label.it, label.en, value.it, value.en]).filter((words) => !words)).toEqual([]);
  });

  it('have keys of their own', () => {
    expect(new Set(records.map(({ key }) => key)).size).toBe(records.length);
  });

  it('show no web address of a centre, since none could be checked', () => {
    const addresses = records.flatMap(({ links = [] }) => links.map(({ url }) => url));
    expect(addresses).toEqual([]);
  });

  it('give a fact the source it was read in, where that is not the entry’s own', () => {
    const membership = factsOf(byKey('bi-rex')).find(({ label }) => label.en === 'Who belongs to it');
    expect(membership?.value.en).toBe('61 members (2024)');
    expect(membership?.source?.title).toBe('Quotidiano Nazionale');
  });

  it('keep the terms of a call with their year', () => {
    expect(byKey('made-calls').attributes).toMatchObject({ share: 50, cap: 200_000, termsYear: 2019 });
    expect(byKey('cim40-calls').attributes).toMatchObject({ share: 50, cap: 400_000, termsYear: 2019 });
    expect(factsOf(byKey('made-calls')).map(({ value }) => value.it)).toContain('200.000 euro');
  });
});

describe('the signals of the competence centres', () => {
  const measure = (id: string, need: Need, key: string) => signals.find((signal) => signal.id === id)!.measure(need, candidate(byKey(key)));

  it('stay between 0 and 1 and speak both languages', () => {
    const readings = signals.flatMap((signal) => records.flatMap((record) => signal.measure(severe, candidate(record)) ?? []));
    expect(readings.length).toBeGreaterThan(0);
    expect(readings.filter(({ value, says }) => value < 0 || value > 1 || says.it === says.en)).toEqual([]);
  });

  it('lift who lets you try first, most of all over a severe gap', () => {
    expect(measure('competence-centres.try-first', severe, 'bi-rex-pilot-line')?.value).toBe(0.9);
    expect(measure('competence-centres.try-first', mild, 'bi-rex-pilot-line')?.value).toBe(0.75);
    expect(measure('competence-centres.try-first', severe, 'bi-rex-courses')).toBeUndefined();
  });

  it('quote the terms of a call, and keep silent where none were read', () => {
    expect(measure('competence-centres.shared-cost', mild, 'made-calls')?.says.en).toBe('A call paid 50 % of the costs, up to EUR 200,000 (2019)');
    expect(measure('competence-centres.shared-cost', mild, 'bi-rex-calls')).toBeUndefined();
  });
});

describe('the words of the competence centres', () => {
  it('fit into the thesaurus of the core', () => {
    expect(problems).toEqual([]);
    expect(thesaurus.map('sicurezza OT')).toBe('industrial-security');
  });
});
