import { describe, expect, it } from 'vitest';
import { filterCount, fromAddress, sameList, toAddress, toVariables, WHOLE_DESK } from './desk-state.ts';

const state = { query: 'rossi', province: 'RE', size: 'micro', sector: '25', assessed: 'no', company: 'abc' } as const;

describe('the desk’s address', () => {
  it('says the whole state and is read back', () => {
    const address = toAddress(state);
    expect(address).toEqual({ q: 'rossi', province: 'RE', size: 'micro', sector: '25', assessed: 'no', company: 'abc' });
    expect(fromAddress(address as Record<string, string>)).toEqual(state);
  });

  it('is empty when nothing is filtered', () => expect(toAddress(WHOLE_DESK)).toEqual({}));

  it('leaves out what it does not understand', () => {
    expect(fromAddress({ size: 'huge', assessed: 'maybe', province: [null] })).toEqual(WHOLE_DESK);
  });
});

describe('what the desk asks', () => {
  it('sends only the filters that are on', () => {
    expect(toVariables({ ...WHOLE_DESK, assessed: 'no' })).toEqual({ query: null, filter: { assessed: false }, first: 25, after: null });
  });

  it('asks for the page after a cursor', () => expect(toVariables(state, 'x').after).toBe('x'));
});

describe('one list', () => {
  it('stays when only a drawer opens', () => expect(sameList(state, { ...state, company: '' })).toBe(true));
  it('is another one with another filter', () => expect(sameList(state, { ...state, province: '' })).toBe(false));
  it('counts its filters, words and drawer aside', () => expect(filterCount({ ...state, sector: '' })).toBe(3));
});
