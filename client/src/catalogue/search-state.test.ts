import { describe, expect, it } from 'vitest';
import { filterCount, fromAddress, toAddress, toggle, toVariables, withoutFilters, type SearchState } from './search-state.ts';

const everything: SearchState = {
  query: 'robot',
  selected: { role: ['partner'], kind: ['demo.lab', 'demo.course'], concept: ['c:data'], province: ['MO'] },
  pages: 3,
};

describe('the address of a search', () => {
  it('says everything, and gives it back', () => {
    const address = toAddress(everything);
    expect(address).toEqual({ q: 'robot', role: ['partner'], kind: ['demo.lab', 'demo.course'], concept: ['c:data'], province: ['MO'], pages: '3' });
    expect(fromAddress(address as Parameters<typeof fromAddress>[0])).toEqual(everything);
  });

  it('is bare for a bare search', () => {
    expect(toAddress(fromAddress({}))).toEqual({});
  });

  it('leaves out what it does not understand', () => {
    const state = fromAddress({ role: ['partner', 'wizard'], pages: '-4', province: ['MO', 'MO', null], other: 'x' });
    expect(state).toEqual({ query: '', selected: { role: ['partner'], kind: [], concept: [], province: ['MO'] }, pages: 1 });
  });

  it('never asks for more pages at once than one answer may hold', () => {
    expect(toVariables(fromAddress({ pages: '10000' })).first).toBe(100);
  });
});

describe('filters', () => {
  it('switch on and off, back on the first page', () => {
    const on = toggle(everything, 'province', 'RE');
    expect([on.selected.province, on.pages]).toEqual([['MO', 'RE'], 1]);
    expect(toggle(on, 'province', 'MO').selected.province).toEqual(['RE']);
  });

  it('go all at once, and the words stay', () => {
    expect(filterCount(everything)).toBe(5);
    const bare = withoutFilters(everything);
    expect([filterCount(bare), bare.query]).toEqual([0, 'robot']);
  });
});
