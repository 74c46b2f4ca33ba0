import { graphql, type GraphQLError } from 'graphql';
import { sql } from 'kysely';
import type { Letter } from '../src/accounts/index.ts';
import { ANONYMOUS, type Viewer } from '../src/context.ts';
import { Refusal } from '../src/errors.ts';
import type { DATABASES } from './databases.ts';
import { openTestHouse, type TestHouse } from './house.ts';

/** What a request came to: data, and the codes of what was refused. Something that is no refusal has its message as code. */
export interface Answer {
  readonly data: any;
  readonly codes: readonly string[];
  readonly errors: readonly GraphQLError[];
}

/** A test house asked for codes rather than sentences, in English; its waiting work can be looked at. */
export interface Rooms extends Omit<TestHouse, 'ask'> {
  ask(viewer: Viewer | undefined, source: string, variables?: Record<string, unknown>): Promise<Answer>;
  /** Letters that wait to be sent to an address, the last one last. */
  lettersTo(email: string): Promise<Letter[]>;
  /** Whether a company's matches wait to be made anew; takes that work away. */
  takeRefresh(companyId: string): Promise<boolean>;
}

/** Opens a house for the tests of a room. No background work runs in it. */
export async function openRooms(database: (typeof DATABASES)[number]): Promise<Rooms> {
  const house = await openTestHouse({ database });
  const { kysely } = house.database;
  return {
    ...house,
    async ask(viewer, source, variableValues) {
      const { data, errors = [] } = await graphql({ schema: house.schema, source, variableValues, contextValue: house.contextFor(viewer ?? ANONYMOUS, 'en') });
      return { data: data && JSON.parse(JSON.stringify(data)), codes: errors.map(codeOf), errors };
    },
    async lettersTo(email) {
      const { rows } = await sql<{ data: Letter }>`select data from jobs.job
        where name = 'mail.send' and data ->> 'to' = ${email} order by created_on`.execute(kysely);
      return rows.map(({ data }) => data);
    },
    async takeRefresh(companyId) {
      const { rows } = await sql`delete from jobs.job
        where name = 'matching.refresh' and data ->> 'companyId' = ${companyId} returning id`.execute(kysely);
      return rows.length === 1;
    },
  };
}

function codeOf({ originalError, message }: GraphQLError): string {
  return originalError instanceof Refusal ? originalError.code : message;
}
