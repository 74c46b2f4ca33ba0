import { describe, expect, it } from 'vitest';
import { checkEmail, checkNewPassword, checkPresent } from './form-checks.ts';
import { safeNext } from './next-page.ts';

describe('what a form refuses', () => {
  it.each([['', 'account.problems.missing'], ['anna', 'account.problems.email'], ['anna@impresa', 'account.problems.email'], [' anna@impresa.it ', undefined]])(
    'the address "%s": %s', (value, problem) => expect(checkEmail(value)).toBe(problem));

  it('blanks where something is needed, and short passwords', () => {
    expect([checkPresent('  '), checkPresent('x'), checkNewPassword('123456789'), checkNewPassword('1234567890')]).toEqual(
      ['account.problems.missing', undefined, 'account.problems.password', undefined]);
  });
});

describe('the page after signing in', () => {
  it('is one of this site only', () => {
    expect(safeNext('/entries/1?x=y')).toBe('/entries/1?x=y');
    expect(['//evil.example', '/\\evil.example', 'https://evil.example', undefined, ['/a']].map(safeNext)).toEqual(Array(5).fill(undefined));
  });
});
