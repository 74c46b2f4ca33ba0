import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';

/** Serves the built client: its files as they are, and its page for every other address that asks for a page. */
export function pages(folder: string) {
  return async (server: FastifyInstance): Promise<void> => {
    if (!existsSync(join(folder, 'index.html'))) {
      server.get('/', async (_request, reply) => reply.type('text/plain').send('Innesto runs, its pages are not built: npm run build.'));
      server.setNotFoundHandler((_request, reply) => nothingHere(reply));
      return;
    }
    await server.register(fastifyStatic, {
      root: folder,
      setHeaders: (reply, path) => {
        reply.header('cache-control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache');
      },
    });
    server.setNotFoundHandler((request, reply) => {
      const wantsPage = request.method === 'GET' && (request.headers.accept ?? '').includes('text/html') && !request.url.startsWith('/api/');
      if (wantsPage) return reply.type('text/html').header('cache-control', 'no-cache').sendFile('index.html');
      return nothingHere(reply);
    });
  };
}

function nothingHere(reply: FastifyReply): FastifyReply {
  return reply.status(404).send({ errors: [{ message: 'There is nothing at this address.', extensions: { code: 'NOT_FOUND' } }] });
}
