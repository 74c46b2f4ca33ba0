import type { FastifyInstance, FastifyRequest } from 'fastify';
import { endLetters } from '../alerts/index.ts';
import type { Database } from '../storage/database.ts';

/** What a mail program says when it posts: one line. */
const BODY_LIMIT = 4 * 1024;

/** How it says it. Nothing of it is read: the address says whom it is about. */
const FORMS = ['application/x-www-form-urlencoded', 'multipart/form-data'];

/**
 * The address in letters of news that ends them by one POST, without signing in, as mail programs do it (RFC 8058).
 * Looking at it changes nothing, since programs follow links to check them: it leads to the page with the button.
 */
export function alertsOff(database: Database) {
  return async (server: FastifyInstance): Promise<void> => {
    // Forms are read at this address alone.
    await server.register(async (here) => {
      here.addContentTypeParser(FORMS, { bodyLimit: BODY_LIMIT, parseAs: 'string' }, (_request, _body, done) => done(null, undefined));
      here.post('/api/alerts/off', { bodyLimit: BODY_LIMIT }, async (request, reply) => {
        await endLetters(database, tokenOf(request));
        return reply.header('cache-control', 'no-store').send({ off: true });
      });
      here.get('/api/alerts/off', async (request, reply) => reply.redirect(`/alerts/off?token=${encodeURIComponent(tokenOf(request))}`, 303));
    });
  };
}

function tokenOf({ query }: FastifyRequest): string {
  const { token } = query as { readonly token?: unknown };
  return typeof token === 'string' ? token : '';
}
