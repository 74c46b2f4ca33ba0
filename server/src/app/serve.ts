import { lexicographicSortSchema, printSchema } from 'graphql';
import type { FastifyInstance } from 'fastify';
import { preferredLocale } from '../accounts/index.ts';
import { LateViewer } from '../context.ts';
import { createApollo } from '../graphql/apollo.ts';
import { alertsOff } from '../web/alerts-off.ts';
import { auth } from '../web/auth.ts';
import { headersOf } from '../web/headers.ts';
import { mailbox } from '../web/mailbox.ts';
import { pages } from '../web/pages.ts';
import { createWebServer } from '../web/server.ts';
import { status, type Status } from '../web/status.ts';
import { holdsDemo } from './demo.ts';
import type { House } from './house.ts';
import { openAuth } from './open-auth.ts';
import { serverVersion } from './version.ts';

/** Requests that run when the server stops have so many milliseconds to end. */
const GRACE = 2_000;

/** A house that is on the web. */
export interface Served {
  readonly server: FastifyInstance;
  /** Where it listens, such as http://127.0.0.1:4000. */
  readonly url: string;
  close(): Promise<void>;
}

/** Puts the house on the web: API, sign-in, status, and the client's pages from `clientFolder`. */
export async function serve(house: House, clientFolder: string): Promise<Served> {
  const { config, log, mailer, schema } = house;
  const signIn = await openAuth(house);
  const server = await createWebServer({
    apollo: createApollo(schema, log), log, secure: config.url.startsWith('https:'),
    contextOf: async (request) => house.contextFor(
      new LateViewer(() => signIn.viewer(headersOf(request))), preferredLocale(request.headers['accept-language']),
    ),
    routes: [auth(signIn, config.url), alertsOff(house.database), status(statusOf(house)), mailbox(mailer), pages(clientFolder)],
  });
  const url = await server.listen({ host: config.host, port: config.port });
  return {
    server, url,
    async close() {
      const impatience = setTimeout(() => server.server.closeAllConnections(), GRACE);
      await server.close();
      clearTimeout(impatience);
      await signIn.close();
    },
  };
}

function statusOf(house: House): Status {
  return {
    version: serverVersion(), demo: () => holdsDemo(house), mail: house.config.smtpUrl ? 'smtp' : 'folder',
    sdl: printSchema(lexicographicSortSchema(house.schema)), ready: async () => waiting(house),
  };
}

/** What is not ready: the index of this process while it is built. A search server that rests leaves the rest standing. */
function waiting({ engine, config }: House): string[] {
  return engine.version === 0 && !config.meiliUrl ? ['search'] : [];
}
