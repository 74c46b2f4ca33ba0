import { expect, test } from 'vitest';
import { division, DIVISIONS, section, SECTIONS } from './index.ts';

test('there are 88 divisions in 21 sections, each with both names', () => {
  expect(DIVISIONS).toHaveLength(88);
  expect(new Set(DIVISIONS.map(({ code }) => code)).size).toBe(88);
  expect(SECTIONS.map(({ code }) => code).join('')).toBe('ABCDEFGHIJKLMNOPQRSTU');
  expect([...DIVISIONS, ...SECTIONS].filter(({ name }) => name.it === '' || name.en === '')).toEqual([]);
});

test('every division has a section, and every section a division', () => {
  expect(DIVISIONS.filter((each) => section(each.section) === undefined)).toEqual([]);
  expect(SECTIONS.filter(({ code }) => !DIVISIONS.some((each) => each.section === code))).toEqual([]);
});

test('are looked up by code', () => {
  expect(division('10')).toEqual({
    code: '10',
    section: 'C',
    name: { it: 'Industrie alimentari', en: 'Manufacture of food products' },
  });
  expect(division('62')?.section).toBe('J');
  expect(division('04')).toBeUndefined();
  expect(section('C')?.name.it).toBe('Attività manifatturiere');
});
