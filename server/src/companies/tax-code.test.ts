import { describe, expect, it } from 'vitest';
import { isTaxCode, normalizeTaxCode } from './tax-code.ts';

describe('a tax code', () => {
  it.each(['12345678903', '00000000018', 'MRTMTT25D09F205Z', 'RSSMRA85T10A562S'])('%s is right', (code) => {
    expect(isTaxCode(code)).toBe(true);
  });

  it.each([
    ['a wrong check digit', '12345678904'], ['two digits swapped', '21345678903'], ['ten digits', '1234567890'],
    ['nothing but zeros', '00000000000'], ['a wrong check letter', 'MRTMTT25D09F205A'], ['a month that is none', 'MRTMTT25Z09F205Z'],
    ['SQL', "'; drop table company; --"], ['nothing', ''],
  ])('with %s is wrong', (_what, code) => {
    expect(isTaxCode(code)).toBe(false);
  });

  it('is stored without blanks, dots and country', () => {
    expect(normalizeTaxCode(' it 123 4567 8903 ')).toBe('12345678903');
    expect(normalizeTaxCode('mrtmtt25d09f205z')).toBe('MRTMTT25D09F205Z');
  });
});
