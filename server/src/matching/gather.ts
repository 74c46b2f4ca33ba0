import { sql } from 'kysely';
import type { Candidate as ContractCandidate, Link, Price, SizeClass } from '@innesto/schema';
import { province, provincesOf } from '@innesto/schema/places';
import type { GatherCandidate, SearchEngine } from '../search/engine.ts';
import type { Database } from '../storage/database.ts';
import { anonymousNeed, type Asker, type Crowd } from './need.ts';
import type { PlannedQuery } from './plan.ts';

/** An entry that some query brought forward, as scoring sees it. */
export interface Candidate extends ContractCandidate {
  readonly plugin: string;
  readonly publisherId?: string;
  readonly price?: Price;
  readonly links: readonly Link[];
}

/** One query's list. */
export interface Gathered {
  readonly query: PlannedQuery;
  readonly hits: readonly GatherCandidate[];
}

/** Everything the pure steps after this one need. */
export interface Material {
  readonly candidates: ReadonlyMap<string, Candidate>;
  readonly lists: readonly Gathered[];
  readonly need: ReturnType<typeof anonymousNeed>;
}

/** Fetches the candidates of all queries: one round trip to the engine, one to the database. */
export async function gather({ database, engine }: { database: Database; engine: SearchEngine }, asker: Asker, queries: readonly PlannedQuery[]): Promise<Material> {
  const { results } = await engine.gather(queries);
  const byId = new Map(results.map(({ id, candidates }) => [id, candidates]));
  const lists = queries.map((query) => ({ query, hits: byId.get(query.id) ?? [] }));
  const ids = [...new Set(lists.flatMap(({ hits }) => hits.map(({ id }) => id)))];
  const { rows: [found] } = await sql<{ candidates: CandidateRow[]; crowd: Crowd }>`select ${candidatesOf(ids)} as candidates, ${crowdOf(asker)} as crowd`.execute(database.kysely);
  return {
    lists,
    candidates: byIdOf(found!.candidates),
    need: anonymousNeed(asker, asker.province ? province(asker.province)?.region : undefined, found!.crowd),
  };
}

/** Reads published entries as scoring sees them. */
export async function readCandidates({ kysely }: Pick<Database, 'kysely'>, ids: readonly string[]): Promise<ReadonlyMap<string, Candidate>> {
  const { rows: [found] } = await sql<{ candidates: CandidateRow[] }>`select ${candidatesOf(ids)} as candidates`.execute(kysely);
  return byIdOf(found!.candidates);
}

/** A partner is reached through what it publishes too, also where no query finds itself. */
function candidatesOf(ids: readonly string[]) {
  return sql`(select coalesce(jsonb_agg(jsonb_build_object('id', id, 'kind', kind, 'plugin', plugin, 'role', role, 'title', title, 'summary', summary,
        'place', jsonb_strip_nulls(jsonb_build_object('province', province, 'municipality', municipality, 'address', address, 'remote', case when remote then true end)),
        'concepts', concepts, 'attributes', attributes, 'publisherId', publisher_id, 'price', price, 'links', links)), '[]')
      from entry where state = 'published' and (id = any(${[...ids]}::uuid[])
        or id in (select publisher_id from entry where id = any(${[...ids]}::uuid[]) and state = 'published')))`;
}

function byIdOf(rows: readonly CandidateRow[]): Map<string, Candidate> {
  return new Map(rows.map((row) => [row.id, toCandidate(row)]));
}

type CandidateRow = Omit<Candidate, 'publisherId' | 'price'> & { readonly publisherId: string | null; readonly price: Price | null };

function toCandidate({ publisherId, price, ...candidate }: CandidateRow): Candidate {
  return { ...candidate, publisherId: publisherId ?? undefined, price: price ?? undefined };
}

function crowdOf({ sector, sizeClass, province: code }: { sector?: string; sizeClass?: SizeClass; province?: string }) {
  const region = code ? province(code)?.region : undefined;
  const provinces = region ? provincesOf(region).map((each) => each.code) : [];
  const sameSector = sql`division = ${sector ?? null}`;
  const sameSize = sql`size_class = ${sizeClass ?? null}`;
  return sql`(select jsonb_build_object(
    'sector', count(*) filter (where ${sameSector}),
    'sectorSize', count(*) filter (where ${sameSector} and ${sameSize}),
    'sectorSizeRegion', count(*) filter (where ${sameSector} and ${sameSize} and province = any(${provinces}::text[])))
    from company where division = ${sector ?? null})`;
}
