import { sql } from 'kysely';
import type { TestHouse } from '../../testing/index.ts';
import { PUBLISHER_WRITES, type Row } from './row.ts';
import type { World } from './stage.ts';

const NEEDS = 'needsThatFit(organisationId: $organisation, draft: { concepts: [$needed] })';

/** What companies need, seen together. */
export const DEMAND: readonly Row[] = [
  { of: 'NeedsThatFit', at: `{ ${NEEDS} { … } }`, fields: 'companies unsaid', ...PUBLISHER_WRITES, prepare: crowd },
  { of: 'RoundedCount', at: `{ ${NEEDS} { companies { … } } }`, fields: 'about few text', ...PUBLISHER_WRITES, prepare: crowd },
  { of: 'UnsaidConcept', at: `{ ${NEEDS} { unsaid { … } } }`, fields: 'companies concept', ...PUBLISHER_WRITES, prepare: crowd },
];

/** Enough companies with the gaps of the one that is there: what fewer than five need is not told. */
async function crowd({ database: { kysely } }: TestHouse, { names }: World) {
  await sql`with alike as (insert into company (name, origin) select 'Come lei', 'self' from generate_series(1, 5)
      where not exists (select from company where name = 'Come lei') returning id),
    filed as (insert into assessment (company_id, instrument_id, instrument_version, state, filed_at)
      select alike.id, instrument_id, instrument_version, state, filed_at from alike cross join assessment where assessment.id = ${names['filed']} returning id, company_id)
    insert into gap (company_id, assessment_id, area, level, target, severe, priority, concepts, concept_weights, area_name, text, meaning, maximum)
      select filed.company_id, filed.id, area, level, target, severe, priority, concepts, concept_weights, area_name, text, meaning, maximum
      from filed cross join gap where gap.id = ${names['gap']}`.execute(kysely);
  const { rows: [gap] } = await sql<{ needed: string }>`select concepts[1] as needed from gap where id = ${names['gap']}`.execute(kysely);
  return { needed: gap!.needed };
}
