import { sql } from 'kysely';
import { latestFiled } from '../assessments/index.ts';
import type { Database } from '../storage/database.ts';
import type { Viewer } from '../context.ts';
import type { Row, Sql } from '../reading/view.ts';
import type { CompanyCount } from './rounded-count.ts';

/** What companies ask for beside what is answered. */
export interface UnsaidCount extends CompanyCount {
  readonly concept: string;
}

/** Companies with a gap that is answered, and what the same gaps ask for beside that. It must be rounded before anybody sees it. */
export interface NeedsCount extends CompanyCount {
  readonly unsaid: readonly UnsaidCount[];
}

/** So many of them are told. */
const UNSAID = 8;

/** From twice so many companies on, a share of them is looked at first: at least so many. */
const LOOKED_AT = 500;

/** So many found in a share tell how many there are within an eighth. With fewer the needs are rare, and counting them all is quick. */
const ENOUGH = 64;

/** A gap lists whatever would help; it asks for what weighs at least this beside what it needs most. Else nearly everybody needs everything. */
const ASKED_FROM = 0.5;

/** A number that changes with the companies that are counted, and that nobody can foresee who does not know their ids. Each must be there once. */
const keyOf = (companyId: Sql): Sql => sql`(coalesce(bit_xor(hashtextextended(${companyId}::text, 0)), 0) & 65535)::integer`;

const ofCompany: Row = (column) => sql.ref(column === 'id' ? 'gap.company_id' : `company.${column}`);

/** The organisations a viewer publishes for. */
const ownOrganisation = ({ organisationIds }: Viewer, id: string): Sql => sql`exists (select from entry
  where entry.id = ${id}::uuid and entry.id = any(${[...organisationIds]}::uuid[]) and entry.state = 'published')`;

/** What a gap asks for. */
const asked = sql`unnest(gap.concepts, gap.concept_weights) as asked(concept, weight)`;

/**
 * Counts the companies whose last filed assessment has a gap that asks for one of these concepts, for somebody who publishes for
 * the organisation; undefined for others. Somebody who types is waiting: where thousands may fit, a share of them is counted.
 */
export async function countNeeds(database: Pick<Database, 'kysely'>, viewer: Viewer, organisationId: string, answered: readonly string[]): Promise<NeedsCount | undefined> {
  const each = await shareOf(database);
  const counted = await countShare(database, viewer, organisationId, answered, each);
  return !counted || each === 1 || counted.companies >= ENOUGH ? counted : countShare(database, viewer, organisationId, answered, 1);
}

/** One of how many companies is looked at: a power of two. */
async function shareOf({ kysely }: Pick<Database, 'kysely'>): Promise<number> {
  const { rows: [row] } = await sql<{ companies: number }>`select count(*)::integer as companies from company`.execute(kysely);
  return 2 ** Math.max(0, Math.floor(Math.log2((row?.companies ?? 0) / LOOKED_AT)));
}

/** The gaps that are looked at. Ids are random, so those before one are a fair share; all are found by the index on their concepts. */
function lookedAt(each: number, answered: readonly string[]): Sql {
  if (each === 1) return sql`gap.concepts && ${answered}::text[]`;
  return sql`gap.company_id < ${`${(2 ** 32 / each).toString(16).padStart(8, '0')}-0000-0000-0000-000000000000`}::uuid`;
}

async function countShare({ kysely }: Pick<Database, 'kysely'>, viewer: Viewer, organisationId: string, answered: readonly string[], each: number): Promise<NeedsCount | undefined> {
  const said = [...answered];
  const { rows: [row] } = await sql<NeedsCount & { allowed: boolean }>`
    with allowed as (select ${ownOrganisation(viewer, organisationId)} as yes),
    fitting as materialized (select gap.company_id, gap.concepts, gap.concept_weights from gap
      where (select yes from allowed) and ${lookedAt(each, said)} and gap.assessment_id = ${latestFiled(ofCompany)}
        and exists (select from ${asked} where asked.concept = any(${said}::text[]) and asked.weight >= ${ASKED_FROM})),
    pair as (select gap.company_id, asked.concept, max(asked.weight) as weight from fitting as gap cross join ${asked}
      where asked.concept <> all(${said}::text[]) and asked.weight >= ${ASKED_FROM} group by gap.company_id, asked.concept),
    unsaid as (select concept, count(*)::integer as companies, ${keyOf(sql`company_id`)} as key, row_number() over (order by count(*) desc, sum(weight) desc, concept) as place
      from pair group by concept order by place limit ${UNSAID})
    select (select yes from allowed) as allowed, count(*)::integer as companies, ${each}::integer as each, ${keyOf(sql`company_id`)} as key,
      (select coalesce(jsonb_agg(jsonb_build_object('concept', concept, 'companies', unsaid.companies, 'each', ${each}::integer, 'key', unsaid.key) order by place), '[]') from unsaid) as unsaid
    from (select distinct company_id from fitting) as company`.execute(kysely);
  return row?.allowed ? row : undefined;
}
