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

/** Companies with a gap that is answered, and what the same gaps ask for beside that. Exact: it must be rounded before anybody sees it. */
export interface NeedsCount extends CompanyCount {
  readonly unsaid: readonly UnsaidCount[];
}

/** So many of them are told. */
const UNSAID = 8;

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
 * the organisation; undefined for others. The index on the gaps' concepts finds them, so the work grows with what is found.
 */
export async function countNeeds({ kysely }: Pick<Database, 'kysely'>, viewer: Viewer, organisationId: string, answered: readonly string[]): Promise<NeedsCount | undefined> {
  const said = [...answered];
  const { rows: [row] } = await sql<NeedsCount & { allowed: boolean }>`
    with allowed as (select ${ownOrganisation(viewer, organisationId)} as yes),
    fitting as materialized (select gap.company_id, gap.concepts, gap.concept_weights from gap
      where (select yes from allowed) and gap.concepts && ${said}::text[] and gap.assessment_id = ${latestFiled(ofCompany)}
        and exists (select from ${asked} where asked.concept = any(${said}::text[]) and asked.weight >= ${ASKED_FROM})),
    pair as (select gap.company_id, asked.concept, max(asked.weight) as weight from fitting as gap cross join ${asked}
      where asked.concept <> all(${said}::text[]) and asked.weight >= ${ASKED_FROM} group by gap.company_id, asked.concept),
    unsaid as (select concept, count(*)::integer as companies, ${keyOf(sql`company_id`)} as key, row_number() over (order by count(*) desc, sum(weight) desc, concept) as place
      from pair group by concept order by place limit ${UNSAID})
    select (select yes from allowed) as allowed, count(*)::integer as companies, ${keyOf(sql`company_id`)} as key,
      (select coalesce(jsonb_agg(jsonb_build_object('concept', concept, 'companies', unsaid.companies, 'key', unsaid.key) order by place), '[]') from unsaid) as unsaid
    from (select distinct company_id from fitting) as company`.execute(kysely);
  return row?.allowed ? row : undefined;
}
