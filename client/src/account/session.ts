import type { Locale } from '@innesto/schema';
import { computed, shallowRef, type ComputedRef } from 'vue';
import { currentClient, renewClient } from '../graphql/client.ts';
import { MeQuery, SetLocaleMutation, type Me } from './me.query.ts';

/** What a person may be on the platform, as `Me.roles` says it; a newcomer is signed in and nothing yet. */
export type PersonRole = 'company' | 'publisher' | 'promoter' | 'administrator' | 'newcomer';

const me = shallowRef<Me | undefined>();
let first: Promise<void> | undefined;

/** Who is signed in; undefined for a guest, and until `sessionKnown` resolves. */
export const currentMe: ComputedRef<Me | undefined> = computed(() => me.value);

/** The roles of the person signed in; none for a guest. */
export const currentRoles: ComputedRef<readonly string[]> = computed(() => {
  if (!me.value) return [];
  return me.value.roles.length > 0 ? me.value.roles : ['newcomer'];
});

/** Whether the person signed in has one of these roles. */
export const hasRole = (...roles: readonly PersonRole[]): boolean => roles.some((role) => currentRoles.value.includes(role));

/** Asks the server who is signed in. A server that does not answer leaves a guest: public pages still work. */
export async function refreshSession(): Promise<void> {
  const answer = await currentClient.value.query(MeQuery, {}, { requestPolicy: 'network-only' }).toPromise();
  me.value = answer.data?.me ?? undefined;
}

/** Resolves when the first answer about the session has come. */
export const sessionKnown = (): Promise<void> => (first ??= refreshSession());

/** After a sign-in or sign-out: forgets what was read as somebody else, and asks again. */
export async function restartSession(locale: Locale): Promise<void> {
  renewClient(locale);
  await refreshSession();
}

/** For whoever is signed in: tells the server in which language to write to them, and reads them again in that language. */
export async function keepLocale(locale: Locale): Promise<void> {
  if (!me.value) return;
  await currentClient.value.mutation(SetLocaleMutation, { locale }).toPromise();
  await refreshSession();
}
