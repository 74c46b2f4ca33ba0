import type { FastifyInstance } from 'fastify';

/** What the status addresses tell. */
export interface Status {
  readonly version: string;
  /** Whether anything here is invented. */
  demo(): Promise<boolean>;
  readonly mail: 'smtp' | 'folder';
  /** The API as SDL. */
  readonly sdl: string;
  /** Throws, or says what is not ready yet. */
  ready(): Promise<string[]>;
}

/** Routes for machines: alive, ready, what this place is, and its schema. */
export function status({ version, demo, mail, sdl, ready }: Status) {
  return async (server: FastifyInstance): Promise<void> => {
    server.get('/health/live', async () => ({ status: 'ok' }));
    server.get('/health/ready', async (_request, reply) => {
      const waiting = await ready();
      return reply.status(waiting.length === 0 ? 200 : 503).send({ status: waiting.length === 0 ? 'ok' : 'waiting', waiting });
    });
    server.get('/api/status', async () => ({ version, demo: await demo(), mail }));
    server.get('/api/schema.graphql', async (_request, reply) => reply.type('text/plain; charset=utf-8').send(sdl));
  };
}
