import { sql } from 'kysely';
import type { TestHouse } from '../../testing/index.ts';
import { FORBIDDEN, NOTHING, PROMOTER_WRITES, PUBLISHER_WRITES, SIGN_IN, type Access, type Row } from './row.ts';
import type { World } from './stage.ts';

const NEEDS = 'needsThatFit(organisationId: $organisation, draft: { concepts: [$needed] })';

/** What is a hub's: of its own companies, and of no others. */
const HUB: Access = { ours: PROMOTER_WRITES.ours, theirs: [SIGN_IN, FORBIDDEN, FORBIDDEN, NOTHING, FORBIDDEN] };

const TOGETHER = 'collectiveNeeds { nodes';

/** What companies need, seen together. */
export const DEMAND: readonly Row[] = [
  { of: 'NeedsThatFit', at: `{ ${NEEDS} { … } }`, fields: 'companies unsaid', ...PUBLISHER_WRITES, prepare: crowd },
  { of: 'RoundedCount', at: `{ ${NEEDS} { companies { … } } }`, fields: 'about few text', ...PUBLISHER_WRITES, prepare: crowd },
  { of: 'UnsaidConcept', at: `{ ${NEEDS} { unsaid { … } } }`, fields: 'companies concept', ...PUBLISHER_WRITES, prepare: crowd },
  { of: 'CollectiveNeedConnection', at: '{ collectiveNeeds { … } }', fields: 'edges nodes pageInfo totalCount', ours: PROMOTER_WRITES.ours },
  { of: 'CollectiveNeedEdge', at: '{ collectiveNeeds { edges { … } } }', fields: 'cursor node', ours: PROMOTER_WRITES.ours, prepare: crowd },
  {
    of: 'CollectiveNeed', at: `{ ${TOGETHER} { … } } }`, fields: 'areas companies companyCount concepts id serving severeCount',
    ours: PROMOTER_WRITES.ours, prepare: crowd,
  },
  { of: 'CollectiveNeed', at: `{ ${TOGETHER} { companies { nodes { id } } } } }`, fields: 'companies', shows: '$company', ...HUB, prepare: crowd },
  {
    of: 'Query', fields: 'collectiveNeed', at: '{ collectiveNeed(id: $together) { companies(first: 100) { nodes { id } } } }', shows: '$company', ...HUB,
    prepare: crowd,
  },
  { of: 'ServingEntry', at: `{ ${TOGETHER} { serving { … } } } }`, fields: 'companyCount entry', ours: PROMOTER_WRITES.ours, prepare: crowd },
];

/** Enough companies like the one that is there, followed by its hub and with its matches: what fewer than five need is not told to everybody. */
async function crowd({ database: { kysely } }: TestHouse, { names }: World) {
  const name = `Come lei ${names['hub']}`;
  await sql`with alike as (insert into company (name, origin, hub_id, hub_consent) select ${name}, 'self', ${names['hub']}::uuid, true from generate_series(1, 5)
      where not exists (select from company where name = ${name}) returning id),
    filed as (insert into assessment (company_id, instrument_id, instrument_version, state, filed_at)
      select alike.id, instrument_id, instrument_version, state, filed_at from alike cross join assessment where assessment.id = ${names['filed']} returning id, company_id),
    lacking as (insert into gap (company_id, assessment_id, area, level, target, severe, priority, concepts, concept_weights, area_name, text, meaning, maximum)
      select filed.company_id, filed.id, area, level, target, severe, priority, concepts, concept_weights, area_name, text, meaning, maximum
      from filed cross join gap where gap.id = ${names['gap']} returning id, company_id),
    run as (insert into match_run (company_id, version, queries, need) select company_id, '1', '[]', '{}' from lacking returning id, company_id)
    insert into match (run_id, company_id, entry_id, role, place, overall, score, gap_ids, signal_values, missing)
      select run.id, run.company_id, match.entry_id, match.role, match.place, match.overall, match.score, array[lacking.id], '[]', '{}'
      from run join lacking on lacking.company_id = run.company_id
        join match on match.company_id = ${names['company']} and ${names['gap']}::uuid = any(match.gap_ids)
        join match_run on match_run.id = match.run_id and match_run.current`.execute(kysely);
  const { rows: [gap] } = await sql<{ needed: string; together: string }>`select concepts[1] as needed,
    (select min(concept) from unnest(concepts, concept_weights) as asked(concept, weight) where weight >= 0.8) as together
    from gap where id = ${names['gap']}`.execute(kysely);
  return { needed: gap!.needed, together: gap!.together };
}
