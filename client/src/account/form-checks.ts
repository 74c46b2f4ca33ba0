import type { MessageKey } from '../i18n/message-key.ts';

/** What is wrong with a field, as the key of a text; undefined when nothing is. */
export type Problem = MessageKey | undefined;

/** The shortest password that is taken; the server's rule. */
export const PASSWORD_MIN = 10;

/** Something must be written. */
export const checkPresent = (value: string): Problem => (value.trim() ? undefined : 'account.problems.missing');

/** Looks like an e-mail address: something, an at sign, a name with a dot. The mailed link proves the rest. */
export function checkEmail(value: string): Problem {
  if (!value.trim()) return 'account.problems.missing';
  return /^\S+@\S+\.\S+$/.test(value.trim()) ? undefined : 'account.problems.email';
}

/** Long enough to be a password. */
export const checkNewPassword = (value: string): Problem => (value.length >= PASSWORD_MIN ? undefined : 'account.problems.password');
