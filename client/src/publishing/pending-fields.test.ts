import { describe, expect, it } from 'vitest';
import { goesOnFrom } from './pending-fields.ts';

describe('goesOnFrom', () => {
  it('is the proposal that the address names', () => expect(goesOnFrom({ from: 'p1' })).toEqual({ from: 'p1', goesOn: true }));
  it.each([[{}], [{ from: null }], [{ from: ['p1', 'p2'] }]])('is none in %j', (query) => expect(goesOnFrom(query)).toEqual({ from: '', goesOn: false }));
});
