/** What ending the letters came to: done, a link of nobody, or no answer. */
export type LettersEnded = 'done' | 'broken' | 'failed';

/** Ends the letters of news to whoever the token was written to, without signing in. */
export async function endLetters(token: string): Promise<LettersEnded> {
  const answer = await fetch(`/api/alerts/off?token=${encodeURIComponent(token)}`, { method: 'POST' }).catch(() => undefined);
  if (answer?.ok) return 'done';
  return answer?.status === 404 ? 'broken' : 'failed';
}
