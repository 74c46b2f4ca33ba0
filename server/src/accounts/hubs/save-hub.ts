import { sql } from 'kysely';
import type { RequestContext, Viewer } from '../../context.ts';
import { errors } from '../../errors.ts';
import { knownId } from '../../input.ts';
import type { Sql } from '../../reading/view.ts';
import type { Transaction } from '../../storage/database.ts';
import { requireAdministrator } from '../guards.ts';
import { takeDailyTurn } from '../limits.ts';
import { checkHubFields } from './hub-fields.ts';

/** A person makes this many hubs a day at most. */
const HUBS_A_DAY = 50;

type Saving = Pick<RequestContext, 'database' | 'viewer'>;

/** Who looks after the hubs. Goes into the statement that reads or locks one. */
export function administers({ administrator }: Viewer): Sql {
  return sql`${administrator}::boolean`;
}

/** Makes a hub and returns its id. Throws `FORBIDDEN`, `INPUT_INVALID`. */
export async function createHub({ database, viewer }: Saving, input: object): Promise<string> {
  const { userId } = requireAdministrator(viewer);
  const { name, provinces, website } = checkHubFields(input);
  if (name === undefined) throw errors.invalid('name', 'Serve il nome dell’hub.', 'The name of the hub is needed.');
  if (provinces === undefined) throw errors.invalid('provinces', 'Serve almeno una provincia.', 'One province at least is needed.');
  await takeDailyTurn(database, 'hub.create', userId, HUBS_A_DAY);
  const { rows: [hub] } = await sql<{ id: string }>`insert into hub (name, provinces, website)
    values (${name}, ${provinces}::text[], ${website ?? null}) returning id`.execute(database.kysely);
  return hub!.id;
}

/** Changes what is said about a hub. Throws `FORBIDDEN`, `NOT_FOUND`, `INPUT_INVALID`. */
export async function updateHub({ database, viewer }: Saving, id: string, input: object): Promise<void> {
  requireAdministrator(viewer);
  const { name, provinces, website } = checkHubFields(input);
  const { rows: [hub] } = await sql`update hub set name = coalesce(${name ?? null}, name),
      provinces = coalesce(${provinces ?? null}::text[], provinces),
      website = case when ${website === undefined}::boolean then website else ${website ?? null} end
    where id = ${knownId('hub', id)}::uuid and ${administers(viewer)} returning id`.execute(database.kysely);
  if (!hub) throw errors.notFound('hub', id);
}

/** Locks a hub and returns its name. Throws `NOT_FOUND`. */
export async function lockHub({ kysely }: Transaction, viewer: Viewer, id: string): Promise<string> {
  const { rows: [hub] } = await sql<{ name: string }>`select name from hub
    where id = ${knownId('hub', id)}::uuid and ${administers(viewer)} for update`.execute(kysely);
  if (!hub) throw errors.notFound('hub', id);
  return hub.name;
}
