import { describe, expect, it } from 'vitest';
import { EMPTY_HUB, fieldsOf, HUB_CHECKS, inputOf } from './hub-fields.ts';

const emilia = { id: '1', name: 'Hub Emilia', website: null, provinces: [{ code: 'RE', name: 'Reggio Emilia' }, { code: 'MO', name: 'Modena' }] };

describe('the fields of a hub', () => {
  it('come from the hub and go back as they were', () => {
    expect(fieldsOf(emilia)).toEqual({ name: 'Hub Emilia', provinces: ['RE', 'MO'], website: '' });
    expect(inputOf(fieldsOf(emilia))).toEqual({ name: 'Hub Emilia', provinces: ['RE', 'MO'], website: null });
  });

  it('are sent without blanks around them', () => {
    expect(inputOf({ name: ' Hub ', provinces: ['VE'], website: ' hub.example.org ' })).toEqual({ name: 'Hub', provinces: ['VE'], website: 'hub.example.org' });
  });

  it('must have a name and a province', () => {
    const wrong = (fields: typeof EMPTY_HUB) => [HUB_CHECKS.name!(fields.name, fields), HUB_CHECKS.provinces!(fields.provinces, fields)];
    expect(wrong(EMPTY_HUB)).toEqual(['forms.missing', 'administration.hub.provincesMissing']);
    expect(wrong(fieldsOf(emilia))).toEqual([undefined, undefined]);
  });
});
