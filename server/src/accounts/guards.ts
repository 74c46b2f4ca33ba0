import type { Viewer } from '../context.ts';
import { errors } from '../errors.ts';

/** Somebody who is signed in. */
export type Person = Viewer & { readonly userId: string; readonly email: string };

/** Somebody who works for a hub. */
export type Promoter = Person & { readonly hubId: string };

/** Throws `UNAUTHENTICATED` unless somebody is signed in. */
export function requirePerson(viewer: Viewer): Person {
  if (!viewer.userId || !viewer.email) throw errors.unauthenticated();
  return viewer as Person;
}

/** Throws `UNAUTHENTICATED`, or `EMAIL_UNVERIFIED` unless the person's address is known to be theirs. */
export function requireVerified(viewer: Viewer): Person {
  const person = requirePerson(viewer);
  if (!person.emailVerified) throw errors.emailUnverified();
  return person;
}

/** Throws `UNAUTHENTICATED`, or `FORBIDDEN` unless the person is an administrator. */
export function requireAdministrator(viewer: Viewer): Person {
  const person = requirePerson(viewer);
  if (!person.administrator) throw errors.forbidden();
  return person;
}

/** Throws `UNAUTHENTICATED`, or `FORBIDDEN` unless the person works for a hub. */
export function requirePromoter(viewer: Viewer): Promoter {
  const person = requirePerson(viewer);
  if (!person.hubId) throw errors.forbidden();
  return person as Promoter;
}
