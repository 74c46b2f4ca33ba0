import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { ApolloServer } from '@apollo/server';
import compress from '@fastify/compress';
import helmet from '@fastify/helmet';
import Fastify, { LogController, type FastifyBaseLogger, type FastifyInstance, type FastifyRequest } from 'fastify';
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

/** A request must have come in whole after so many milliseconds: 4 MB on a slow line. */
const REQUEST_TIMEOUT = 60_000;

/** What ends https stands beside us: only what comes from there may say for whom it asks. */
const PROXIES = ['loopback', 'linklocal', 'uniquelocal'];

/** Makes the web server, not listening yet. */
export async function createWebServer({ apollo, log, secure, contextOf, routes }: Web): Promise<FastifyInstance> {
  const server = Fastify({
    loggerInstance: log as FastifyBaseLogger, logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: BODY_LIMIT, requestTimeout: REQUEST_TIMEOUT, trustProxy: secure ? PROXIES : false, frameworkErrors: refuse(log),
  });
  await server.register(helmet, {
    contentSecurityPolicy: { directives: { 'img-src': ["'self'", 'data:'], 'upgrade-insecure-requests': secure ? [] : null } },
    strictTransportSecurity: secure,
  });
  await server.register(compress);
  server.setErrorHandler(refuse(log));
  await apollo.start();
  server.route({
    url: '/graphql', method: ['GET', 'POST', 'OPTIONS'],
    // Every answer is for one person.
    onRequest: async (_request, reply) => { reply.header('cache-control', 'no-store'); },
    handler: fastifyApolloHandler(apollo, { context: contextOf }),
  });
  for (const route of routes) await route(server);
  return server;
}
