import { describe, expect, it } from 'vitest';
import { writePlace } from './use-provinces.ts';

const reggio = { name: 'Reggio Emilia', italianName: 'Reggio nell’Emilia' };

describe('a place', () => {
  it('is a town with its province', () => expect(writePlace({ province: 'RE', municipality: 'Correggio' }, reggio)).toBe('Correggio (Reggio Emilia)'));
  it('is not said twice, in whatever language and with whatever apostrophe', () => {
    expect(writePlace({ province: 'RE', municipality: "Reggio nell'Emilia" }, reggio)).toBe('Reggio Emilia');
    expect(writePlace({ province: 'RE', municipality: 'Reggio Emilia' }, reggio)).toBe('Reggio Emilia');
  });
  it('is what is known of it', () => {
    expect(writePlace({ province: 'RE', municipality: null }, reggio)).toBe('Reggio Emilia');
    expect(writePlace({ province: null, municipality: 'Correggio' })).toBe('Correggio');
    expect(writePlace({ province: null, municipality: null })).toBeUndefined();
  });
  it('is its code while the provinces are not there yet', () => expect(writePlace({ province: 'RE', municipality: null })).toBe('RE'));
});
