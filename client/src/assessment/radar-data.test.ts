import { describe, expect, it } from 'vitest';
import { onLines, radarRows } from './radar-data.ts';

const level = (id: string, value: number | null) => ({ area: { id, name: id }, level: value, target: 3 });

describe('radarRows', () => {
  it('leaves out areas without a level', () => {
    expect(radarRows([level('finance', 1), level('design', null)]).map((row) => row.id)).toEqual(['finance']);
  });

  it('puts last time beside now, by area', () => {
    expect(radarRows([level('finance', 2), level('people', 1)], [level('people', 0), level('finance', 1)]))
      .toEqual([{ id: 'finance', name: 'finance', level: 2, target: 3, before: 1 }, { id: 'people', name: 'people', level: 1, target: 3, before: 0 }]);
  });

  it('says nothing of last time where there was no level', () => {
    expect(radarRows([level('finance', 2)], [level('finance', null)])[0]).not.toHaveProperty('before');
  });
});

describe('onLines', () => {
  it('cuts between words', () => expect(onLines('Tecnologie di produzione', 12)).toBe('Tecnologie\ndi\nproduzione'));
  it('never cuts a word', () => expect(onLines('Approvvigionamenti', 8)).toBe('Approvvigionamenti'));
});
