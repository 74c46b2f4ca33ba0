import { sql } from 'kysely';
import { column, columns, type Row, type Sql, type Views } from '../reading/view.ts';
import { pendingJob } from '../storage/jobs.ts';
import { REFRESH } from './matching.job.ts';

const run = (row: Row): Sql => sql`(select jsonb_build_object('id', match_run.id, 'version', match_run.version, 'createdAt', match_run.created_at,
  'queries', match_run.queries) from match_run where match_run.id = ${row('run_id')})`;

/** How matches are read, and what they add to a company. The order and who sees which is curation's. */
export const matchingViews: Views = {
  Match: {
    table: 'match',
    always: ['id'],
    fields: {
      ...columns({ id: 'id', rank: 'place', score: 'score' }),
      missing: (row) => sql`to_jsonb(${row('missing')})`,
      createdAt: (row) => sql`(select match_run.created_at from match_run where match_run.id = ${row('run_id')})`,
      madeBy: run,
      // Only which one: entries are remembered, and the same ones are recommended to many.
      entry: column('entry_id'),
      gaps: (row, call) => call.many('Gap', {
        where: (gap) => sql`${gap('id')} = any(${row('gap_ids')})`, order: (gap) => [{ by: sql`array_position(${row('gap_ids')}, ${gap('id')})`, type: 'integer' }],
      }),
    },
  },
  Hub: {
    fields: {
      priorities: (hub) => sql`coalesce((select to_jsonb(hub_priority.concepts) from hub_priority where hub_priority.hub_id = ${hub('id')}), '[]')`,
    },
  },
  Company: {
    fields: {
      matchesState: (company) => sql`jsonb_build_object(
        'updatedAt', (select match_run.confirmed_at from match_run where match_run.company_id = ${company('id')} and match_run.current),
        'waiting', exists (select from match_waiting where match_waiting.company_id = ${company('id')}),
        'refreshing', ${pendingJob(REFRESH, sql`${company('id')}::text`)})`,
      nextStep: (company) => sql`case
        when ${company('description')} is null and ${company('needs')} is null then 'describe'
        when exists (select from assessment where assessment.company_id = ${company('id')} and assessment.state = 'draft') then 'resume_assessment'
        when not exists (select from assessment where assessment.company_id = ${company('id')} and assessment.state = 'filed') then 'assess'
        else 'read_matches' end`,
    },
  },
};
