import { describe, expect, it } from 'vitest';
import { EMPTY_FIELDS, fieldsOf, inputOf } from './company-fields.ts';

const company = {
  id: '1', name: 'Officina Rossi', taxCode: null, sector: { code: '25', name: 'Metalli' }, sizeClass: 'micro' as const, province: 'RE',
  municipality: null, website: null, description: 'Tornitura', needs: null, illustrative: true,
};

describe('a company’s fields', () => {
  it('start from what is known, and say nothing where nothing is', () => {
    expect(fieldsOf(company)).toEqual({ ...EMPTY_FIELDS, name: 'Officina Rossi', sector: '25', sizeClass: 'micro', province: 'RE', description: 'Tornitura' });
  });

  it('are sent trimmed, empty ones as nothing', () => {
    expect(inputOf({ ...EMPTY_FIELDS, name: '  Officina ', needs: '  ' })).toMatchObject({ name: 'Officina', needs: null, sizeClass: null, sector: null });
  });

  it('send no size that the API does not know', () => expect(inputOf({ ...EMPTY_FIELDS, sizeClass: 'huge' }).sizeClass).toBeNull());
});
