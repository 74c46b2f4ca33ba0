import { createThesaurus, CORE_CONCEPTS } from '@innesto/schema/concepts';
import { province } from '@innesto/schema/places';
import type { Candidate, Fact, PluginContext, SourceRecord } from '@innesto/schema';
import { describe, expect, it } from 'vitest';
import plugin from './index.ts';

const contribute = (options: { provinces?: string[] }) => {
  const context: PluginContext<typeof options> = { options, http: fetch, log: { info() {}, warn() {} }, clock: () => new Date() };
  return plugin.contribute(context);
};
const read = async (options: { provinces?: string[] } = {}) => {
  const found: SourceRecord[] = [];
  for (const source of contribute(options).sources ?? []) {
    for await (const event of source.read({ signal: AbortSignal.timeout(1_000) })) if (event.type === 'put') found.push(event.record);
  }
  return found;
};
const { kinds = [], concepts = [], signals = [] } = contribute({});
const records = await read();
const { thesaurus, problems } = createThesaurus(CORE_CONCEPTS).extend(plugin.id, concepts);
const kindOf = (record: SourceRecord) => kinds.find(({ id }) => id === record.kind)!;
const candidate = (record: SourceRecord): Candidate =>
  ({ id: record.key, ...record, role: kindOf(record).role, place: record.place ?? {}, concepts: record.concepts ?? [], attributes: record.attributes });
const factsOf = (record: SourceRecord): readonly Fact[] => kindOf(record).facts(candidate(record));
const byKey = (key: string) => records.find((record) => record.key === key)!;
const keysOf = (noun: string) => records.filter(({ kind }) => kind === `${plugin.id}.${noun}`).map(({ key }) => key);

describe('the records of the universities', () => {
  it('are those that a source tells of', () => {
    expect(keysOf('university')).toHaveLength(11);
    expect(keysOf('department')).toHaveLength(25);
    expect(keysOf('laboratory')).toEqual(['unimore-arscontrol', 'unimore-aimagelab', 'unipr-safety-laboratory', 'unina-cesma']);
    expect(keysOf('collaboration')).toHaveLength(4);
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

  it('have keys of their own, and point to partners that are there', () => {
    const keys = records.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    const named = records.flatMap(({ publisher, attributes }) => {
      const { universityKey, departmentKey } = attributes as { universityKey?: string; departmentKey?: string };
      return [publisher, universityKey, departmentKey].filter((key) => key !== undefined);
    });
    expect(named.filter((key) => !keys.includes(key))).toEqual([]);
  });

  it('show only web addresses on which something was read', () => {
    const site = (url: string) => new URL(url).hostname.replace(/^www\./, '');
    const sources = records.flatMap((record) => [record.provenance, ...factsOf(record).map((fact) => fact.source)]);
    const sites = new Set(sources.flatMap((source) => source?.url ?? []).map(site));
    expect(records.flatMap(({ links = [] }) => links.map(({ url }) => site(url))).filter((shown) => !sites.has(shown))).toEqual([]);
  });

  it('name the university of a department, and the departments of a university', () => {
    const valueOf = (key: string, label: string) => factsOf(byKey(key)).find((fact) => fact.label.en === label)?.value.it;
    expect(valueOf('unimore-dismi', 'University')).toBe('Università di Modena e Reggio Emilia (Unimore)');
    expect(valueOf('unimore', 'Departments')).toContain('DISMI');
  });
});

describe('the option that limits provinces', () => {
  it('reads only universities that stand there, with all of their parts', async () => {
    const found = await read({ provinces: ['RE'] });
    expect(found.map(({ key }) => key)).toContain('unimore-dismi');
    expect(found.map(({ key }) => key)).toContain('unimore-dief');
    expect(found.filter(({ key }) => !key.startsWith('unimore'))).toEqual([]);
  });

  it('refuses what it does not know', async () => {
    const validate = async (options: unknown) => (await plugin.options?.['~standard'].validate(options))?.issues?.length ?? 0;
    expect(await validate({})).toBe(0);
    expect(await validate({ provinces: ['Reggio'] })).toBe(1);
    expect(await validate({ province: 'RE' })).toBe(1);
  });
});

describe('the signal of work with companies', () => {
  const [signal] = signals;

  it('lifts who shows it, most of all for small companies, and quotes the evidence', () => {
    const small = signal?.measure({ gaps: [], sizeClass: 'micro' }, candidate(byKey('polimi-meccanica')));
    const large = signal?.measure({ gaps: [], sizeClass: 'large' }, candidate(byKey('polimi-meccanica')));
    expect([small?.value, large?.value]).toEqual([0.85, 0.75]);
    expect(small?.says.it).toContain('oltre 250 imprese partner');
  });

  it('says nothing where no source shows it', () => {
    expect(signal?.measure({ gaps: [] }, candidate(byKey('unimore-fim')))).toBeUndefined();
  });
});

describe('the words of the universities', () => {
  it('fit into the thesaurus of the core', () => {
    expect(problems).toEqual([]);
    expect(thesaurus.map('teoria del controllo')).toBe('automatic-control');
  });
});
