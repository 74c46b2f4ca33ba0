import { createHash, randomBytes } from 'node:crypto';

/** A token that nobody can guess, for a link in a letter. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is kept of a token: enough to know it again, and nothing to open a door with. */
export function tokenHash(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
