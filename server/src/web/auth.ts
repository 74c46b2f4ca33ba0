import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { ADDRESS_HEADER, type Auth } from '../accounts/index.ts';
import { headersOf } from './headers.ts';

/** What sign-in requests may weigh. */
const BODY_LIMIT = 64 * 1024;

/** Serves the sign-in library, which speaks the web's Request and Response. */
export function auth(signIn: Auth, origin: string) {
  return async (server: FastifyInstance): Promise<void> => {
    server.route({
      url: '/api/auth/*', method: ['GET', 'POST'], bodyLimit: BODY_LIMIT,
      handler: async (request, reply) => send(reply, await signIn.handler(toRequest(request, origin))),
    });
  };
}

function toRequest(request: FastifyRequest, origin: string): Request {
  const headers = headersOf(request);
  const body = request.body === undefined || request.body === null ? undefined : JSON.stringify(request.body);
  headers.delete('content-length');
  // Tries are counted by this address, so whatever the caller says of it is replaced.
  headers.set(ADDRESS_HEADER, request.ip);
  return new Request(new URL(request.url, origin), { method: request.method, headers, body });
}

async function send(reply: FastifyReply, response: Response): Promise<FastifyReply> {
  reply.status(response.status);
  for (const [name, value] of response.headers) if (name !== 'set-cookie') reply.header(name, value);
  const cookies = response.headers.getSetCookie();
  if (cookies.length > 0) reply.header('set-cookie', cookies);
  return reply.send(Buffer.from(await response.arrayBuffer()));
}
