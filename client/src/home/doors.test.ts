import { describe, expect, it } from 'vitest';
import { doorsFor } from './doors.ts';

describe('the doors of the home page', () => {
  it.each([
    [[], ['company', 'partner', 'hub']],
    [['company'], ['ownCompany']],
    [['newcomer'], ['company']],
    [['publisher', 'promoter'], ['partner', 'hub']],
    [['administrator'], []],
  ])('for %o are %o', (roles, doors) => {
    expect(doorsFor(roles).map(({ text }) => text)).toEqual(doors);
  });
});
