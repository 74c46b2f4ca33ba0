import { beforeAll, describe, expect, it } from 'vitest';
import { showLocale } from '../i18n/i18n.ts';
import { linesOf } from './change-lines.ts';

const wording = { locale: 'it' as const, conceptName: (id: string) => id.toUpperCase(), provinceName: (code: string) => `Provincia ${code}` };
const lines = (field: string, value: unknown) => linesOf(field, value, wording);

describe('linesOf', () => {
  beforeAll(() => showLocale('it'));

  it('shows both languages of a text', () => expect(lines('title', { it: 'Prova', en: 'Test' })).toEqual(['IT: Prova', 'EN: Test']));
  it('names concepts and provinces', () => {
    expect(lines('concepts', ['mes'])).toEqual(['MES']);
    expect(lines('province', 'RE')).toEqual(['Provincia RE']);
  });
  it('shows streets as they are', () => expect(lines('address', 'Via Roma 1')).toEqual(['Via Roma 1']));
  it('answers whether it can be had at a distance', () => expect([lines('remote', true), lines('remote', null)]).toEqual([['Sì'], []]));
  it('shows where links lead', () => expect(lines('links', [{ rel: 'contact', url: 'https://a.example' }])).toEqual(['https://a.example']));
  it('writes prices as cards do', () => expect(lines('price', { amount: 0 })).toEqual(['Gratuito']));
  it('shows attributes as they are', () => expect(lines('attributes', { seats: 12, days: ['mon'] })).toEqual(['seats: 12', 'days: ["mon"]']));
  it('says nothing for nothing', () => expect([lines('price', null), lines('municipality', '')]).toEqual([[], []]));
});
