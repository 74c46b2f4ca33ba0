import type { Locale } from '@innesto/schema';
import { askAuth, type AuthAnswer } from './auth-request.ts';
import { restartSession } from './session.ts';

/** What a new person gives; `locale` is the language of the mail to them. */
export interface NewPerson {
  readonly name: string;
  readonly email: string;
  readonly password: string;
  readonly locale: Locale;
}

/** Creates a person and signs them in; the address is to be confirmed by the link that is mailed to it, which leads on to `next`. */
export async function signUp({ locale, ...person }: NewPerson, shownIn: Locale, next?: string): Promise<AuthAnswer> {
  const callbackURL = next ? `/verify-email?next=${encodeURIComponent(next)}` : '/verify-email';
  const answer = await askAuth('sign-up/email', { ...person, callbackURL }, locale);
  if (answer.done) await restartSession(shownIn);
  return answer;
}

/** Mails the confirmation link again. */
export const sendVerification = (email: string, locale: Locale): Promise<AuthAnswer> =>
  askAuth('send-verification-email', { email, callbackURL: '/verify-email' }, locale);

/** Mails a link to choose a new password. The answer does not tell whether the address is known. */
export const requestPasswordReset = (email: string, locale: Locale): Promise<AuthAnswer> =>
  askAuth('request-password-reset', { email, redirectTo: '/reset-password' }, locale);

/** Sets a new password with the token of the mailed link. */
export const resetPassword = (newPassword: string, token: string, locale: Locale): Promise<AuthAnswer> =>
  askAuth('reset-password', { newPassword, token }, locale);

/** Signs in, and reads who that is. */
export async function signIn(email: string, password: string, locale: Locale): Promise<AuthAnswer> {
  const answer = await askAuth('sign-in/email', { email, password }, locale);
  if (answer.done) await restartSession(locale);
  return answer;
}

/** Signs out, and forgets what was read. */
export async function signOut(locale: Locale): Promise<AuthAnswer> {
  const answer = await askAuth('sign-out', {}, locale);
  if (answer.done) await restartSession(locale);
  return answer;
}
