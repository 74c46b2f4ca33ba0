import { createServer } from 'node:http';
import { once } from 'node:events';
import { Pool } from 'pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { makePgService } from 'postgraphile/adaptors/pg';
import { postgraphile } from 'postgraphile';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';

/** PostGraphile over the tables of a benchmark, as a role that sees by row-level security what Innesto shows by its predicates. */
const [owner, reader] = [process.env.PEER_OWNER_URL, process.env.PEER_READER_URL];
const sessions = new Pool({ connectionString: owner });

/** Whose session it is is looked up for each request, as Innesto does; row-level security then knows it by a setting. */
async function settingsOf({ node }) {
  const token = node?.req.headers.authorization;
  if (!token) return {};
  const { rows: [session] } = await sessions.query({
    name: 'session', text: 'select user_id from account_session where token = $1 and expires_at > now()', values: [token],
  });
  return session ? { pgSettings: { 'innesto.user_id': session.user_id } } : {};
}

const served = postgraphile({
  extends: [PostGraphileAmberPreset],
  // It would hide relations and conditions without a plain index; ours are partial or of several columns.
  disablePlugins: ['PgIndexBehaviorsPlugin'],
  pgServices: [makePgService({ connectionString: reader, schemas: ['public'] })],
  grafast: { context: settingsOf },
  grafserv: { graphqlPath: '/graphql', graphiql: false, websockets: false, watch: false },
}).createServ(grafserv);

const server = createServer();
await served.addTo(server);
server.listen(0, '127.0.0.1');
await once(server, 'listening');
process.send({ url: `http://127.0.0.1:${server.address().port}` });
process.on('disconnect', () => process.exit(0));
