import type { Locale } from '@innesto/schema';

/** What the sign-in service answered: done, or why not: a code (NETWORK when it did not answer), perhaps with a sentence. */
export type AuthAnswer = { readonly done: true } | { readonly done: false; readonly code: string; readonly message?: string };

/** Asks the sign-in service, which answers (and writes mail) in this language. It never throws: every outcome is an answer that a page can put into words. */
export async function askAuth(path: string, body: Readonly<Record<string, unknown>>, locale: Locale): Promise<AuthAnswer> {
  const response = await fetch(`/api/auth/${path}`, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'Content-Type': 'application/json', 'Accept-Language': locale },
    body: JSON.stringify(body),
  }).catch(() => undefined);
  if (!response) return { done: false, code: 'NETWORK' };
  if (response.ok) return { done: true };
  return refusalOf(response);
}

async function refusalOf(response: Response): Promise<AuthAnswer> {
  if (response.status === 429) return { done: false, code: 'TOO_MANY_REQUESTS' };
  const { code = 'INTERNAL_SERVER_ERROR', message }: { code?: string; message?: string } = await response.json().catch(() => ({}));
  return { done: false, code, message };
}
