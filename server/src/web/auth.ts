import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** Serves the sign-in library, which speaks the web's Request and Response. */
export function auth(handle: (request: Request) => Promise<Response>, origin: string) {
  return async (server: FastifyInstance): Promise<void> => {
    server.route({
      url: '/api/auth/*', method: ['GET', 'POST'], bodyLimit: 64 * 1024,
      handler: async (request, reply) => send(reply, await handle(toRequest(request, origin))),
    });
  };
}

/** The headers of a request, as the web's Headers. */
export function headersOf(request: FastifyRequest): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    for (const one of Array.isArray(value) ? value : [value]) if (one !== undefined) headers.append(name, one);
  }
  return headers;
}

function toRequest(request: FastifyRequest, origin: string): Request {
  const headers = headersOf(request);
  // The address is what the library counts tries by; only ours may say it.
  headers.set('x-innesto-address', request.ip);
  const body = request.body === undefined || request.body === null ? undefined : JSON.stringify(request.body);
  headers.delete('content-length');
  return new Request(new URL(request.url, origin), { method: request.method, headers, body });
}

async function send(reply: FastifyReply, response: Response): Promise<FastifyReply> {
  reply.status(response.status);
  for (const [name, value] of response.headers) if (name !== 'set-cookie') reply.header(name, value);
  const cookies = response.headers.getSetCookie();
  if (cookies.length > 0) reply.header('set-cookie', cookies);
  return reply.send(Buffer.from(await response.arrayBuffer()));
}
