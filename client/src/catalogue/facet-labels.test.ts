import { beforeAll, describe, expect, it } from 'vitest';
import { showLocale } from '../i18n/i18n.ts';
import { shownFacets } from './facet-labels.ts';

const modena = { code: 'MO', name: 'Modena', italianName: 'Modena', region: '08', regionName: 'Emilia-Romagna', latitude: 44.6, longitude: 10.9 };
const none = { role: [], kind: [], concept: [], province: [] };

describe('the facets on show', () => {
  beforeAll(() => showLocale('it'));

  it('come in the order people narrow by, whatever order the server has, without empty ones', () => {
    const value = { value: 'x', label: 'X', count: 1 };
    const facets = [{ name: 'province', values: [value] }, { name: 'kind', values: [value] }, { name: 'role', values: [] }];
    expect(shownFacets(facets, none, []).map((facet) => facet.name)).toEqual(['kind', 'province']);
  });

  it('keep a value that is on though no result has it, by its name', () => {
    const shown = shownFacets([], { ...none, role: ['offer'], province: ['MO'], concept: ['c:data'] }, [modena]);
    expect(shown.map(({ values }) => values[0])).toEqual([
      { value: 'offer', label: 'Offerte', count: 0 },
      { value: 'c:data', label: 'c:data', count: 0 },
      { value: 'MO', label: 'Modena', count: 0 },
    ]);
  });
});
