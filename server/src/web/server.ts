import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import type { ApolloServer } from '@apollo/server';
import compress from '@fastify/compress';
import helmet from '@fastify/helmet';
import Fastify, { type FastifyBaseLogger, type FastifyInstance, type FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import type { RequestContext } from '../context.ts';
import { BODY_LIMIT } from '../graphql/limits.ts';
import { refuse } from './refuse.ts';

/** What the web server puts on the web. */
export interface Web {
  readonly apollo: ApolloServer<RequestContext>;
  readonly log: Logger;
  /** Whether pages come over https, so that browsers may be told to insist on it. */
  readonly secure: boolean;
  contextOf(request: FastifyRequest): Promise<RequestContext>;
  /** Further routes: sign-in, status, pages. */
  readonly routes: readonly ((server: FastifyInstance) => Promise<void>)[];
}

/** Makes the web server, not listening yet. */
export async function createWebServer({ apollo, log, secure, contextOf, routes }: Web): Promise<FastifyInstance> {
  const server = Fastify({ loggerInstance: log as FastifyBaseLogger, bodyLimit: BODY_LIMIT, disableRequestLogging: true, trustProxy: secure });
  await server.register(helmet, {
    contentSecurityPolicy: { directives: { 'img-src': ["'self'", 'data:'], 'upgrade-insecure-requests': secure ? [] : null } },
    strictTransportSecurity: secure,
  });
  await server.register(compress);
  server.setErrorHandler(refuse(log));
  apollo.addPlugin(fastifyApolloDrainPlugin(server));
  await apollo.start();
  server.route({
    url: '/graphql', method: ['GET', 'POST', 'OPTIONS'],
    handler: fastifyApolloHandler(apollo, { context: contextOf }),
  });
  for (const route of routes) await route(server);
  return server;
}
