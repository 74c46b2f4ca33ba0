/** The role PostGraphile connects as. */
export const READER = 'innesto_bench_reader';

const TABLES = ['entry', 'company', 'assessment', 'gap', 'match_run', 'match', 'decision'];

const own = (column: string): string => `${column} in (select innesto_bench_companies())`;

/**
 * What lets PostGraphile answer the pages' questions on Innesto's tables, done as its documentation recommends: what may be
 * seen is row-level security over an index, what no foreign key tells is a function over a row.
 */
export const PEER_STATEMENTS: readonly string[] = [
  `do $$ begin create role ${READER} login password '${READER}'; exception when duplicate_object then null; end $$`,
  `grant select on ${TABLES.join(', ')} to ${READER}`,
  `create function innesto_bench_companies() returns setof uuid language sql stable security definer rows 3 as $$
    select company_id from company_member where user_id = nullif(current_setting('innesto.user_id', true), '')::uuid
    union all select company.id from company join hub_member on hub_member.hub_id = company.hub_id
    where hub_member.user_id = nullif(current_setting('innesto.user_id', true), '')::uuid
      and (company.hub_consent or (company.entered_by_hub and company.consent_changed_at is null)) $$`,
  ...TABLES.map((table) => `alter table ${table} enable row level security`),
  `create policy published on entry for select to ${READER} using (state = 'published')`,
  `create policy own on company for select to ${READER} using (${own('id')})`,
  ...['assessment', 'gap', 'match_run', 'decision'].map((table) => `create policy own on ${table} for select to ${READER} using (${own('company_id')})`),
  `create policy shown on match for select to ${READER} using (${own('company_id')} and not exists (select from decision
    where decision.company_id = match.company_id and decision.entry_id = match.entry_id and decision.state in ('held', 'rejected')))`,
  `create function match_gaps(match) returns setof gap language sql stable as $$ select gap.* from gap where gap.id = any($1.gap_ids) order by array_position($1.gap_ids, gap.id) $$`,
  `create function match_decision(match) returns decision language sql stable as $$ select decision.* from decision
    where decision.company_id = $1.company_id and decision.entry_id = $1.entry_id and decision.state <> 'undecided' $$`,
];
