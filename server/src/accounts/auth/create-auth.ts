import { betterAuth } from 'better-auth';
import { admitsDemonstration } from '../../config.ts';
import { ANONYMOUS, type Viewer } from '../../context.ts';
import { errors, type Refusal } from '../../errors.ts';
import { preferredLocale } from '../locale.ts';
import { viewerOfSession } from '../viewer.ts';
import { openAuthDatabase } from './auth-database.ts';
import { isOpen } from './auth-limits.ts';
import { authOptions, type AuthParts } from './auth-options.ts';
import { sessionToken } from './session-cookie.ts';

/** Signing up, in and out, and knowing who asks. */
export interface Auth {
  /** Answers a request below `/api/auth`. Tries are counted by the address in its `ADDRESS_HEADER`: only the web server may set it. */
  handler(request: Request): Promise<Response>;
  /** Who asks, from the session cookie: one statement, and none without a cookie. */
  viewer(headers: Headers): Promise<Viewer>;
  close(): Promise<void>;
}

/** Opens better-auth on the house's database. `databaseUrl` is the server's address when it is not the embedded one. */
export async function createAuth({ databaseUrl, ...parts }: AuthParts & { readonly databaseUrl?: string }): Promise<Auth> {
  const authDatabase = openAuthDatabase(parts.database, databaseUrl, parts.onError);
  const auth = betterAuth(authOptions(parts, authDatabase));
  const { authCookies: { sessionToken: cookie }, options: { basePath } } = await auth.$context;
  return {
    async handler(request) {
      const path = new URL(request.url).pathname.slice(basePath!.length);
      if (!isOpen(path)) return refused(errors.notFound('path', path), request);
      const response = await auth.handler(request);
      if (response.status !== 429) return response;
      return refused(errors.tooManyRequests(), request, response.headers.get('x-retry-after'));
    },
    async viewer(headers) {
      const token = sessionToken(headers, cookie.name, parts.secret);
      return token ? viewerOfSession(parts.database, token, admitsDemonstration(parts.config)) : ANONYMOUS;
    },
    close: () => authDatabase.close(),
  };
}

function refused(refusal: Refusal, request: Request, retryAfter: string | null = null): Response {
  const message = refusal.in(preferredLocale(request.headers.get('accept-language')));
  const headers: Record<string, string> = retryAfter ? { 'retry-after': retryAfter } : {};
  return Response.json({ code: refusal.code, message }, { status: refusal.status, headers });
}
