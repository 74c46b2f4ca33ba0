import { createHmac, timingSafeEqual } from 'node:crypto';
import { parseCookies } from 'better-auth/cookies';

/** The token in a session cookie that better-auth signed with this secret (HMAC-SHA-256); undefined for any other. */
export function sessionToken(headers: Headers, cookie: string, secret: string): string | undefined {
  const header = headers.get('cookie');
  const value = header ? parseCookies(header).get(cookie) : undefined;
  if (!value) return undefined;
  const signed = decoded(value);
  const end = signed.lastIndexOf('.');
  const token = signed.slice(0, Math.max(0, end));
  const given = Buffer.from(signed.slice(end + 1), 'base64');
  const right = createHmac('sha256', secret).update(token).digest();
  return token && given.length === right.length && timingSafeEqual(given, right) ? token : undefined;
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch (error) {
    if (error instanceof URIError) return '';
    throw error;
  }
}
