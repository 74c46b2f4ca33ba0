import { sql, type RawBuilder } from 'kysely';
import { latestFiled } from '../../assessments/index.ts';
import type { Matcher } from '../run.ts';
import { WEIGHTS, type MatchingWeights } from '../weights.ts';
import { answered, saidBy, type Said } from './asks.ts';
import type { ChangedEntries } from './changed-entries.ts';

/** Companies that a change of entries may touch. */
export interface Candidates {
  /** Touched without a doubt, or nobody can tell. */
  readonly certain: readonly string[];
  /** Their run asks for something that a changed entry says: whether it would change is to be judged. */
  readonly asking: readonly string[];
}

/** Finds the companies that a change may touch, by indexes alone. */
export async function findCandidates({ database: { kysely }, registries: { thesaurus }, weights = WEIGHTS }: Matcher, { ids, speaking }: ChangedEntries): Promise<Candidates> {
  const said = saidBy(speaking, thesaurus, weights);
  const concepts = answered(speaking.flatMap((entry) => entry.concepts), thesaurus);
  const changed = sql`${[...ids]}::uuid[]`;
  const judged = sql`match_run.current and match_run.version = ${weights.version} and match_run.bars is not null`;
  const { rows } = await sql<{ company_id: string; certain: boolean }>`select company_id, bool_or(certain) as certain from (
      select company_id, true as certain from match_run where current and made_of && ${changed}
      union all
      select company_id, false from match_run where ${judged} and (asks && ${[...said.telling]}::text[] or ${together(said, weights)})
      union all
      select match.company_id, true from match join match_run on match_run.id = match.run_id and match_run.current and not (${judged}) where match.entry_id = any(${changed})
      union all
      select gap.company_id, true from gap join company on company.id = gap.company_id
        where gap.concepts && ${concepts}::text[] and gap.assessment_id = ${latestFiled((column) => sql.ref(`company.${column}`))}
          and not exists (select from match_run where match_run.company_id = gap.company_id and ${judged})
    ) as found group by company_id order by company_id`.execute(kysely);
  return { certain: idsOf(rows.filter(({ certain }) => certain)), asking: idsOf(rows.filter(({ certain }) => !certain)) };
}

/** Several words that prove something together: telling ones, one of them beside words of every text, or fewer where one stands in a title. */
function together({ beside, titled, written }: Said, { counts }: MatchingWeights): RawBuilder<boolean> {
  return sql`(asks && ${[...new Set([...beside, ...titled])]}::text[] and (
    select count(*) filter (where asked = any(${[...beside]}::text[])) >= ${counts.enoughWords}
      or (bool_or(asked = any(${[...beside]}::text[])) and count(*) > ${counts.enoughWords})
      or (bool_or(asked = any(${[...titled]}::text[])) and count(*) >= ${counts.enoughWords})
    from unnest(asks) as asked where asked = any(${[...written]}::text[])))`;
}

function idsOf(rows: readonly { readonly company_id: string }[]): string[] {
  return rows.map((row) => row.company_id);
}
