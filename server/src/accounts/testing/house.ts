import { graphql, type GraphQLError, type GraphQLSchema } from 'graphql';
import { sql } from 'kysely';
import { buildSchemaSync, type NonEmptyArray } from 'type-graphql';
import { ANONYMOUS, type Viewer } from '../../context.ts';
import { Refusal } from '../../errors.ts';
import { createReader } from '../../reading/reader.ts';
import { mergeViews } from '../../reading/view.ts';
import type { Registries } from '../../registries.ts';
import type { Room } from '../../room.ts';
import { openDatabase, type Database } from '../../storage/database.ts';
import { openJobs, type Jobs } from '../../storage/jobs.ts';
import { migrate } from '../../storage/migrate.ts';
import { createAccount } from '../account.ts';
import type { Letter } from '../mail/mailer.ts';
import { viewerFor } from '../viewer.ts';

/** What a GraphQL request came to: data, and the codes of what was refused. */
export interface Answer {
  readonly data: any;
  readonly codes: readonly string[];
  readonly errors: readonly GraphQLError[];
}

/** A few rooms over an empty database, with real jobs that nobody does. */
export interface House {
  readonly database: Database;
  readonly jobs: Jobs;
  /** Letters that wait to be sent to an address, the last one last. No worker runs, so that they stay. */
  lettersTo(email: string): Promise<Letter[]>;
  /** Whether a company's matches wait to be made anew; asks once, and takes the work away. */
  takeRefresh(companyId: string): Promise<boolean>;
  ask(viewer: Viewer | undefined, source: string, variables?: Record<string, unknown>): Promise<Answer>;
  /** A new person, as the viewer that a request of theirs would have. */
  person(name: string, options?: { verified?: boolean; administrator?: boolean; hubId?: string }): Promise<Viewer>;
  /** The viewer as it is by now. */
  again(viewer: Viewer): Promise<Viewer>;
  hub(name: string, provinces: readonly string[]): Promise<string>;
  close(): Promise<void>;
}

/** Opens a house of these rooms; on the embedded database in memory, or on the server at `INNESTO_TEST_DATABASE_URL`. */
export async function openHouse(rooms: readonly Room[]): Promise<House> {
  const url = process.env['INNESTO_TEST_DATABASE_URL'];
  const database = await openDatabase(url ? { url } : {}, {
    entities: rooms.flatMap((room) => room.entities), migrations: rooms.flatMap((room) => room.migrations),
  });
  await migrate(database, url);
  const jobs = await openJobs(database, url, (error) => { throw error; });
  await jobs.prepare([{ name: 'mail.send' }, { name: 'matching.refresh', keyed: true }]);
  const reader = createReader(database, mergeViews(rooms.map((room) => room.views)));
  const schema = buildSchemaSync({ resolvers: rooms.flatMap((room) => room.resolvers) as unknown as NonEmptyArray<Function>, validate: false });
  return {
    database, jobs,
    lettersTo: async (email) => {
      const { rows } = await sql<{ data: Letter }>`select data from jobs.job
        where name = 'mail.send' and data ->> 'to' = ${email} order by created_on`.execute(database.kysely);
      return rows.map(({ data }) => data);
    },
    takeRefresh: async (companyId) => {
      const { rows } = await sql`delete from jobs.job
        where name = 'matching.refresh' and data ->> 'companyId' = ${companyId} returning id`.execute(database.kysely);
      return rows.length === 1;
    },
    ask: (viewer, source, variables) => ask(schema, source, variables, {
      viewer: viewer ?? ANONYMOUS, locale: 'en', database, jobs, reader, registries: {} as Registries, clock: () => new Date(),
      siteUrl: 'http://localhost:4000',
    }),
    person: async (name, { verified = true, administrator = false, hubId } = {}) => {
      const email = `${name}@example.org`;
      const userId = await createAccount(database, { email, name, password: 'long enough for all', verified, locale: 'en', administrator });
      if (hubId) await database.kysely.insertInto('hub_member').values({ user_id: userId, hub_id: hubId }).execute();
      return viewerFor(database, userId);
    },
    again: (viewer) => viewerFor(database, viewer.userId!),
    hub: async (name, provinces) => {
      const { id } = await database.kysely.insertInto('hub').values({ name, provinces: [...provinces] }).returning('id').executeTakeFirstOrThrow();
      return id as string;
    },
    close: async () => {
      await jobs.stop();
      await database.close();
    },
  };
}

async function ask(schema: GraphQLSchema, source: string, variableValues: Record<string, unknown> | undefined, contextValue: object): Promise<Answer> {
  const { data, errors = [] } = await graphql({ schema, source, variableValues, contextValue });
  const codes = errors.map((error) => (error.originalError instanceof Refusal ? error.originalError.code : `UNEXPECTED: ${error.message}`));
  return { data: data && JSON.parse(JSON.stringify(data)), codes, errors };
}
