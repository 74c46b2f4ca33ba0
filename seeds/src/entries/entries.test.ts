import competenceCentres from '@innesto/plugin-competence-centres';
import instruments from '@innesto/plugin-instruments';
import patents from '@innesto/plugin-patents';
import technopoles from '@innesto/plugin-technopoles';
import universities from '@innesto/plugin-universities';
import type { Contribution, SourceRecord } from '@innesto/schema';
import { CORE_CONCEPTS, createThesaurus, type Thesaurus } from '@innesto/schema/concepts';
import { province } from '@innesto/schema/places';
import { beforeAll, describe, expect, it } from 'vitest';
import { illustrativeEntries } from './index.ts';

const context = {
  options: {},
  http: fetch,
  log: { info: () => {}, warn: () => {} },
  clock: () => new Date('2026-11-21T12:00:00Z'),
};
const contributions: ReadonlyMap<string, Contribution> = new Map(
  [competenceCentres, instruments, patents, technopoles, universities].map((plugin) => [plugin.id, plugin.contribute(context as never)]),
);
const kinds = [...contributions.values()].flatMap((contribution) => contribution.kinds ?? []);

/** Every record of the plugins' own sources, by `<source>:<key>`. */
async function reported(): Promise<Map<string, SourceRecord>> {
  const found = new Map<string, SourceRecord>();
  for (const source of [...contributions.values()].flatMap((contribution) => contribution.sources ?? [])) {
    for await (const event of source.read({ signal: AbortSignal.timeout(5000) })) {
      if (event.type === 'put') found.set(`${source.id}:${event.record.key}`, event.record);
    }
  }
  return found;
}

function extendedThesaurus(): Thesaurus {
  return [...contributions].reduce(
    (thesaurus, [plugin, { concepts = [] }]) => thesaurus.extend(plugin, concepts).thesaurus,
    createThesaurus(CORE_CONCEPTS),
  );
}

let real: Map<string, SourceRecord>;

beforeAll(async () => {
  real = await reported();
});

function ofRole(...roles: readonly string[]): SourceRecord[] {
  return illustrativeEntries.filter(({ kind }) => roles.includes(kinds.find(({ id }) => id === kind)?.role ?? ''));
}

describe('illustrative entries', () => {
  it('are enough, and with the real ones over 170', () => {
    expect(ofRole('offer').length).toBeGreaterThanOrEqual(45);
    expect(ofRole('technology').length).toBeGreaterThanOrEqual(30);
    expect(real.size + illustrativeEntries.length).toBeGreaterThan(170);
  });

  it('are all marked as invented, under keys of their own', () => {
    expect(illustrativeEntries.filter(({ illustrative, provenance }) => !illustrative || provenance?.url)).toEqual([]);
    expect(new Set(illustrativeEntries.map(({ key }) => key)).size).toBe(illustrativeEntries.length);
  });

  it.each(illustrativeEntries)('$key is of a kind that exists and accepts its attributes', ({ kind: id, attributes }) => {
    const result = kinds.find((kind) => kind.id === id)?.attributes['~standard'].validate(attributes);
    expect(result).toBeDefined();
    expect(result).not.toHaveProperty('issues');
  });

  it('belong to partners that the plugins report', () => {
    const partners = [...real].filter(([, record]) => kinds.find(({ id }) => id === record.kind)?.role === 'partner').map(([key]) => key);
    expect(illustrativeEntries.filter(({ publisher }) => !partners.includes(publisher ?? '')).map(({ publisher }) => publisher)).toEqual([]);
  });

  it('stand where their partners stand', () => {
    const elsewhere = illustrativeEntries.filter(({ publisher, place }) => {
      const partner = real.get(publisher ?? '')?.place?.province;
      return partner !== undefined && partner !== place?.province;
    });
    expect(elsewhere.map(({ key }) => key)).toEqual([]);
    expect(illustrativeEntries.filter(({ place }) => place?.province && !province(place.province))).toEqual([]);
  });

  it('name only concepts that exist', () => {
    const thesaurus = extendedThesaurus();
    expect(illustrativeEntries.flatMap(({ concepts = [] }) => concepts.filter((id) => !thesaurus.get(id)))).toEqual([]);
  });

  it('say everything in both languages', () => {
    const untranslated = illustrativeEntries.filter(({ title, summary }) => title.it === title.en || summary.it === summary.en);
    expect(untranslated).toEqual([]);
  });

  it('can still be had: dates in order, none over, none beyond 2027', () => {
    const wrong = illustrativeEntries.filter(
      ({ validFrom = '2026-11-21', validUntil = '2027-12-31' }) =>
        validFrom > validUntil || validUntil < '2026-11-21' || validUntil > '2027-12-31',
    );
    expect(wrong).toEqual([]);
  });

  it('carry no number of a patent', () => {
    const numbered = illustrativeEntries.filter(({ attributes }) => /applicationNumber|publicationNumber/.test(JSON.stringify(attributes ?? {})));
    expect(numbered).toEqual([]);
  });

  it('have patents in every state and technologies from research to daily use', () => {
    const states = illustrativeEntries.flatMap(({ attributes }) => (attributes as { status?: string }).status ?? []);
    const levels = illustrativeEntries.flatMap(({ attributes }) => (attributes as { readinessLevel?: number }).readinessLevel ?? []);
    expect(new Set(states)).toEqual(new Set(['pending', 'granted', 'expired']));
    expect(new Set(levels)).toEqual(new Set([4, 5, 6, 7, 8, 9]));
  });
});

describe('for every question of the self-assessment', () => {
  const instrument = contributions.get('instruments')?.instruments?.[0];
  const questions = instrument?.areas.flatMap((area) => area.questions) ?? [];

  it.each(questions)('$id: there is an offer and a technology', ({ concepts }) => {
    const serves = (entry: SourceRecord) => entry.concepts?.some((concept) => concepts.includes(concept));
    expect(ofRole('offer').some(serves)).toBe(true);
    expect(ofRole('technology').some(serves)).toBe(true);
  });

  it.each(questions)('$id: each of its concepts is somewhere in the catalogue', ({ concepts }) => {
    const offered = new Set([...illustrativeEntries, ...real.values()].flatMap((entry) => entry.concepts ?? []));
    expect(concepts.filter((concept) => !offered.has(concept))).toEqual([]);
  });
});
