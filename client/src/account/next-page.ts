/** The page to go on to after signing in: only an address of this site, never another one smuggled into the link. */
export function safeNext(next: unknown): string | undefined {
  return typeof next === 'string' && /^\/(?![/\\])/.test(next) ? next : undefined;
}
