import { sql } from 'kysely';
import { columns, texts, type Row, type Sql, type Views } from '../reading/view.ts';

const content = (row: Row): Sql => sql`(select instrument_version.content from instrument_version
  where instrument_version.instrument_id = ${row('instrument_id')} and instrument_version.version = ${row('instrument_version')})`;

const answers = (row: Row): Sql => sql`(select coalesce(jsonb_agg(jsonb_build_object('questionId', question_id, 'step', step,
  'notApplicable', not_applicable, 'revision', revision, 'answeredAt', answered_at) order by question_id), '[]')
  from answer where answer.assessment_id = ${row('id')})`;

/** What a draft's levels are computed from; a filed assessment brings its frozen ones. */
const standing = (row: Row): Sql => sql`jsonb_build_object('content', ${content(row)}, 'answers', ${answers(row)},
  'levels', ${row('levels')}, 'overall', ${row('overall')}, 'profile', ${row('profile')},
  'size', (select company.size_class from company where company.id = ${row('company_id')}))`;

const newest = (row: Row) => [
  { by: sql`coalesce(${row('filed_at')}, ${row('started_at')})`, type: 'timestamptz' as const, descending: true },
  { by: row('id'), type: 'uuid' as const, descending: true },
];

/** The last assessment a company filed. */
export const latestFiled = (company: Row): Sql => sql`(select latest.id from assessment as latest
  where latest.company_id = ${company('id')} and latest.state = 'filed' order by latest.filed_at desc limit 1)`;

/** How assessments and gaps are read, and what they add to a company. */
export const assessmentsViews: Views = {
  Assessment: {
    table: 'assessment',
    always: ['id', 'state'],
    fields: {
      ...columns({ id: 'id', state: 'state', startedAt: 'started_at', filedAt: 'filed_at', filedByPromoter: 'filed_by_promoter' }),
      instrument: content, answers, levels: standing, profile: standing, overall: standing, answered: standing, total: standing,
    },
  },
  Gap: {
    table: 'gap',
    always: ['id'],
    fields: {
      ...columns({ id: 'id', area: 'area', level: 'level', target: 'target', severe: 'severe', priority: 'priority', maximum: 'maximum' }),
      ...texts({ areaName: 'area_name', text: 'text', meaning: 'meaning' }),
      concepts: (row) => sql`to_jsonb(${row('concepts')})`,
    },
  },
  Company: {
    fields: {
      assessments: (company, call) => call.page('Assessment', { where: (row) => sql`${row('company_id')} = ${company('id')}`, order: newest }),
      currentAssessment: (company, call) => call.one('Assessment', (row) => sql`${row('company_id')} = ${company('id')} and ${row('state')} = 'draft'`),
      latestAssessment: (company, call) => call.one('Assessment', (row) => sql`${row('id')} = ${latestFiled(company)}`),
      gaps: (company, call) => call.many('Gap', {
        where: (row) => sql`${row('assessment_id')} = ${latestFiled(company)}`,
        order: (row) => [{ by: row('priority'), type: 'integer' }],
      }),
    },
  },
};
