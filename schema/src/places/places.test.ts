import { describe, expect, test } from 'vitest';
import { distanceKilometres, DIVISIONS, province, PROVINCES, provincesOf, region, REGIONS, SECTIONS } from './index.ts';

describe('provinces', () => {
  test('there are 107, each with a code, an ISTAT code and a NUTS 3 code of its own', () => {
    expect(PROVINCES).toHaveLength(107);
    for (const key of ['code', 'istat', 'nuts3'] as const) {
      expect(new Set(PROVINCES.map((each) => each[key])).size).toBe(107);
    }
  });

  test('each has well-formed codes, both names, a known region and a place in Italy', () => {
    for (const { code, istat, nuts3, name, region: of, latitude, longitude } of PROVINCES) {
      expect(code).toMatch(/^[A-Z]{2}$/);
      expect(istat).toMatch(/^\d{3}$/);
      expect(nuts3).toMatch(/^IT[C-I][0-9A-Z]{2}$/);
      expect(name.it && name.en).toBeTruthy();
      expect(region(of)).toBeDefined();
      expect([latitude > 35.4, latitude < 47.1, longitude > 6.6, longitude < 18.6]).not.toContain(false);
    }
  });

  test('are looked up by code', () => {
    expect(province('RE')).toMatchObject({ istat: '035', name: { en: 'Reggio Emilia' }, region: '08', nuts3: 'ITH53' });
    expect(province('NA')?.capital).toBe('Napoli');
    expect(province('re')).toBeUndefined();
  });
});

describe('regions', () => {
  test('there are twenty, and every one has provinces', () => {
    expect(REGIONS).toHaveLength(20);
    expect(REGIONS.filter(({ code }) => provincesOf(code).length === 0)).toEqual([]);
  });

  test('are looked up by ISTAT code, with their provinces', () => {
    expect(region('09')?.name).toEqual({ it: 'Toscana', en: 'Tuscany' });
    expect(region('9')).toBeUndefined();
    expect(provincesOf('08').map(({ code }) => code)).toEqual(['PC', 'PR', 'RE', 'MO', 'BO', 'FE', 'RA', 'FC', 'RN']);
    expect(provincesOf('99')).toEqual([]);
  });
});

describe('distance', () => {
  test.each([
    ['RE', 'BO', 60],
    ['MI', 'RM', 480],
    ['TO', 'TS', 460],
    ['BZ', 'PA', 950],
  ])('from %s to %s is about %i km, both ways', (from, to, kilometres) => {
    expect(Math.abs(distanceKilometres(from, to)! - kilometres)).toBeLessThan(kilometres * 0.05);
    expect(distanceKilometres(to, from)).toBeCloseTo(distanceKilometres(from, to)!, 6);
  });

  test('is nothing at home, and unknown for an unknown code', () => {
    expect(distanceKilometres('RE', 'RE')).toBe(0);
    expect(distanceKilometres('RE', 'XX')).toBeUndefined();
  });
});

test('names are written as they are shown, with typographic apostrophes', () => {
  const names = [...PROVINCES, ...REGIONS, ...DIVISIONS, ...SECTIONS].flatMap(({ name }) => [name.it, name.en]);
  expect(names.filter((name) => name.includes("'"))).toEqual([]);
});
