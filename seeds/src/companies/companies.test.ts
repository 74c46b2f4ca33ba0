import instruments from '@innesto/plugin-instruments';
import { SIZE_CLASSES, type Instrument } from '@innesto/schema';
import { division, province } from '@innesto/schema/places';
import { describe, expect, it } from 'vitest';
import { demoHubs } from '../people.ts';
import { filedAnswers } from './answers.ts';
import { demoCompanies } from './index.ts';
import { checkDigit } from './tax-code.ts';

const selfi = instruments.contribute(undefined as never).instruments?.find(({ mode }) => mode === 'self') as Instrument;
const questions = selfi.areas.flatMap((area) => area.questions);

/** Mean of the areas' means, as the contract defines the overall level. */
function overallLevel(answers: ReturnType<typeof filedAnswers>): number {
  const levels = selfi.areas.flatMap((area) => {
    const steps = area.questions.map(({ id }) => answers[id]).filter((answer) => typeof answer === 'number');
    return steps.length === 0 ? [] : [mean(steps)];
  });
  return mean(levels);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function distinct<Value>(values: readonly Value[]): number {
  return new Set(values).size;
}

describe('demo companies', () => {
  it('are many, of many sectors, of several sizes and regions', () => {
    expect(demoCompanies.length).toBeGreaterThanOrEqual(36);
    expect(distinct(demoCompanies.map(({ sector }) => sector))).toBeGreaterThan(20);
    expect(distinct(demoCompanies.map(({ sizeClass }) => sizeClass))).toBe(3);
    expect(distinct(demoCompanies.map((company) => province(company.province)?.region))).toBeGreaterThan(4);
  });

  it('share no key, name, tax code, description or need', () => {
    for (const of of ['key', 'name', 'taxCode', 'description', 'needs'] as const) {
      expect(distinct(demoCompanies.map((company) => company[of]))).toBe(demoCompanies.length);
    }
  });

  it.each(demoCompanies)('$name can be filed: tax code, sector, size, province, day', (company) => {
    expect(company.taxCode).toMatch(/^99999\d{6}$/);
    expect(checkDigit(company.taxCode.slice(0, 10))).toBe(Number(company.taxCode[10]));
    expect(division(company.sector)).toBeDefined();
    expect(SIZE_CLASSES).toContain(company.sizeClass);
    expect(province(company.province)).toBeDefined();
    expect(company.filedOn >= '2026-01-01' && company.filedOn <= '2026-11-21').toBe(true);
  });

  it('are followed by hubs in whose territory they are, and always when the hub entered them', () => {
    const territory = (key: string) => demoHubs.find((hub) => hub.key === key)?.provinces ?? [];
    const misplaced = demoCompanies.filter(({ hub, origin, province: code }) =>
      hub === undefined ? origin === 'hub' : !territory(hub).includes(code),
    );
    expect(misplaced).toEqual([]);
  });
});

describe('check digit', () => {
  it.each([
    ['0074311015', 7],
    ['1234567890', 3],
    ['0000000000', 0],
  ])('of %s is %i', (digits, expected) => {
    expect(checkDigit(digits)).toBe(expected);
  });
});

describe('filed answers', () => {
  it.each(demoCompanies)('of $name answer every question with a step it has', (company) => {
    const answers = filedAnswers(company, selfi);
    expect(Object.keys(answers).toSorted()).toEqual(questions.map(({ id }) => id).toSorted());
    const outside = Object.values(answers).filter((answer) => answer !== 'not-applicable' && !selfi.steps[answer]);
    expect(outside).toEqual([]);
  });

  it.each(demoCompanies)('of $name refer to questions and areas that exist, "not for us" only where allowed', (company) => {
    const ids = questions.map(({ id }) => id);
    expect(Object.keys(company.answers ?? {}).filter((id) => !ids.includes(id))).toEqual([]);
    expect(company.notForUs?.filter((id) => !questions.find((question) => question.id === id)?.notApplicable) ?? []).toEqual([]);
    expect(Object.keys(company.areaLevels).toSorted()).toEqual(selfi.areas.map(({ id }) => id).toSorted());
  });

  it('keep to what the description tells', () => {
    const company = demoCompanies[0]!;
    expect(filedAnswers(company, selfi)).toMatchObject(company.answers!);
  });

  it('are the same each time and differ between companies', () => {
    const all = demoCompanies.map((company) => JSON.stringify(filedAnswers(company, selfi)));
    expect(demoCompanies.map((company) => JSON.stringify(filedAnswers(company, selfi)))).toEqual(all);
    expect(distinct(all)).toBe(demoCompanies.length);
  });

  it('reach every profile', () => {
    const reached = demoCompanies.map((company) => {
      const overall = overallLevel(filedAnswers(company, selfi));
      return selfi.profiles.findLast(({ from }) => from <= overall)?.id;
    });
    expect(new Set(reached)).toEqual(new Set(selfi.profiles.map(({ id }) => id)));
  });

  it('refuse an instrument with an area the company has no level for', () => {
    const more = { ...selfi, areas: [{ ...selfi.areas[0]!, id: 'stables' }] };
    expect(() => filedAnswers(demoCompanies[0]!, more)).toThrow('stables');
  });
});
