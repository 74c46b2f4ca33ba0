import type { Locale } from '@innesto/schema';
import { cacheExchange, Client, fetchExchange } from '@urql/core';
import { shallowRef, type ShallowRef } from 'vue';

/** A client that asks in this language, with the session's cookie, and forgets everything when it is replaced. */
export function createClient(locale: Locale): Client {
  return new Client({
    url: '/graphql',
    preferGetMethod: false,
    exchanges: [cacheExchange, fetchExchange],
    fetchOptions: () => ({ credentials: 'same-origin', headers: { 'Accept-Language': locale } }),
  });
}

/** The client that pages ask. Replacing it makes every shown query ask again. */
export const currentClient: ShallowRef<Client> = shallowRef(createClient('it'));

/** Starts over with an empty cache: after a change of language, or of who is signed in. */
export function renewClient(locale: Locale): void {
  currentClient.value = createClient(locale);
}
