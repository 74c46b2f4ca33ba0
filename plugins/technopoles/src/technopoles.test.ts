import { createThesaurus, CORE_CONCEPTS } from '@innesto/schema/concepts';
import { province } from '@innesto/schema/places';
import type { Candidate, Fact, PluginContext, SourceRecord } from '@innesto/schema';
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
const valueOf = (key: string, label: string) => factsOf(byKey(key)).find((fact) => fact.label.en === label)?.value.en;
const byKey = (key: string) => records.find((record) => record.key === key)!;
const ofKind = (noun: string) => records.filter(({ kind }) => kind === `${plugin.id}.${noun}`);
const attributesOf = (record: SourceRecord) => record.attributes as { accreditation?: string; technopoleKey?: string; manages?: string[] };

describe('the records of the technopoles', () => {
  it('are the twelve technopoles, and laboratories of which 44 are called network laboratories in a source', () => {
    expect(ofKind('technopole')).toHaveLength(12);
    expect(ofKind('laboratory')).toHaveLength(50);
    expect(ofKind('laboratory').filter((record) => attributesOf(record).accreditation === 'accredited')).toHaveLength(44);
    expect(ofKind('innovation-centre')).toHaveLength(8);
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

  it('point to partners and technopoles that are there', () => {
    const partners = records.filter(({ kind }) => !kind.endsWith('.service')).map(({ key }) => key);
    expect(ofKind('service').filter(({ publisher }) => !publisher || !partners.includes(publisher))).toEqual([]);
    const technopoles = ofKind('technopole').map(({ key }) => key);
    const named = records.flatMap((record) => [attributesOf(record).technopoleKey ?? [], attributesOf(record).manages ?? []].flat());
    expect(named.filter((key) => !technopoles.includes(key))).toEqual([]);
  });

  it('show only web addresses on which something was read', () => {
    const site = (url: string) => new URL(url).hostname.replace(/^www\./, '');
    const sources = records.flatMap((record) => [record.provenance, ...factsOf(record).map((fact) => fact.source)]);
    const sites = new Set(sources.flatMap((source) => source?.url ?? []).map(site));
    expect(records.flatMap(({ links = [] }) => links.map(({ url }) => site(url))).filter((shown) => !sites.has(shown))).toEqual([]);
  });

  it('mark what was concluded, write days out and leave unknown managers empty', () => {
    expect(valueOf('technopole-parma', 'Managed by')).toBe('Università di Parma (inferred from the sources)');
    expect(valueOf('technopole-reggio-emilia', 'Opened')).toBe('26 October 2013');
    expect(valueOf('technopole-piacenza', 'Opened')).toBe('2016');
    expect(valueOf('technopole-piacenza', 'Managed by')).toBeUndefined();
    expect(valueOf('technopole-dama', 'Managed by')).toBeUndefined();
  });
});

describe('the signal of accreditation', () => {
  const [signal] = signals;
  const measure = (key: string) => signal?.measure({ gaps: [] }, candidate(byKey(key)));

  it('lifts a network laboratory and quotes where that was read', () => {
    expect(measure('en-tech')?.value).toBe(0.85);
    expect(measure('en-tech')?.says.en).toContain('(source: Blog di Gian Carlo Muzzarelli, 2013)');
    expect(measure('fondazione-flaminia')?.value).toBe(0.85);
  });

  it('says nothing where the sources leave the accreditation open', () => {
    for (const key of ['cias', 'crast', 'biodna', 't3lab', 'larco-icos', 'centro-ceramico', 'tec-eurolab', 'crit']) expect(measure(key)).toBeUndefined();
  });
});

describe('the words of the technopoles', () => {
  it('fit into the thesaurus of the core', () => {
    expect(problems).toEqual([]);
    expect(thesaurus.map('ambienti ad alta sterilità')).toBe('clean-rooms');
  });
});
