import { sql } from 'kysely';
import { latestFiled } from '../assessments/index.ts';
import { available } from '../catalogue/index.ts';
import { followedCompany } from '../companies/index.ts';
import type { Viewer } from '../context.ts';
import { madeForOthers } from '../matching/index.ts';
import { byText, columns, type Row, type Sql, type SortKey, type Views } from '../reading/view.ts';

/** A gap needs most what weighs at least this beside the first: the first and what comes close. */
const NEEDED_MOST_FROM = 0.8;

/** Fewer companies than this need nothing together. */
const TOGETHER = 2;

/** So many entries are told of a need. */
const SERVING = 5;

const company: Row = (column) => sql.ref(`company.${column}`);

/**
 * What the companies that a viewer's hub follows need most, a row for each need of several. Concepts that the very same gaps need
 * are one need: answers to one question bring them together. `narrower`: concepts by the wider one that they answer.
 */
export function collectiveNeeds(viewer: Viewer, narrower: Readonly<Record<string, readonly string[]>>): Sql {
  return sql`(select min(needed.concept) as id, array_agg(needed.concept order by needed.concept) as concepts, needed.gap_ids, min(needed.company_ids) as company_ids,
      min(needed.companies)::integer as companies, min(needed.severe)::integer as severe, (jsonb_agg(needed.areas) -> 0) as areas,
      (select array_agg(distinct answer) from unnest(array_agg(needed.concept)) as asked cross join
        jsonb_array_elements_text(coalesce(${JSON.stringify(narrower)}::jsonb -> asked, '[]') || to_jsonb(asked)) as answer) as answers
    from (select asked.concept, array_agg(distinct gap.id) as gap_ids, array_agg(distinct gap.company_id) as company_ids, jsonb_agg(distinct gap.area_name) as areas,
        count(distinct gap.company_id) as companies, count(distinct gap.company_id) filter (where gap.severe) as severe
      from company join gap on gap.assessment_id = ${latestFiled(company)} cross join unnest(gap.concepts, gap.concept_weights) as asked(concept, weight)
      where ${followedCompany(viewer)(company)} and asked.weight >= ${NEEDED_MOST_FROM}
      group by asked.concept having count(distinct gap.company_id) >= ${TOGETHER}) as needed
    group by needed.gap_ids)`;
}

/** Those of most companies first, then those that are severe for most. */
export const mostShared = (row: Row): SortKey[] => [
  { by: row('companies'), type: 'integer', descending: true },
  { by: row('severe'), type: 'integer', descending: true },
  { by: sql`${row('id')} collate "C"`, type: 'text', descending: true },
];

/**
 * Offers and events that deal with the need and stand, for its gaps, in the current matches of most of its companies; none where
 * the hub rejected them, or for companies of other sectors than they are made for. As many companies as possible first, then as well as possible.
 */
const serving = (need: Row, { hubId }: Viewer): Sql => sql`(select coalesce(json_agg(json_build_object('entry', best.entry_id, 'companyCount', best.companies) order by best.place), '[]') from (
    select match.entry_id, count(distinct match.company_id) as companies,
      row_number() over (order by count(distinct match.company_id) desc, sum(match.score) desc, match.entry_id) as place
    from match_run join match on match.run_id = match_run.id join entry on entry.id = match.entry_id
    where match_run.current and match_run.company_id = any(${need('company_ids')}) and match.role in ('offer', 'event') and match.gap_ids && ${need('gap_ids')}
      and entry.concepts && ${need('answers')} and ${available((column) => sql.ref(`entry.${column}`))}
      and not ${madeForOthers((column) => sql.ref(`match.${column}`))}
      and not exists (select from decision where decision.company_id = match.company_id and decision.entry_id = match.entry_id
        and decision.state = 'rejected' and decision.hub_id = ${hubId ?? null}::uuid)
    group by match.entry_id having count(distinct match.company_id) * 2 > ${need('companies')} order by place limit ${SERVING}) as best)`;

/** How needs of several companies are read; their rows come from `collectiveNeeds`. */
export const collectiveNeedsViews: Views = {
  CollectiveNeed: {
    always: ['id'],
    fields: {
      ...columns({ id: 'id', companyCount: 'companies', severeCount: 'severe', areas: 'areas' }),
      concepts: (need) => sql`to_jsonb(${need('concepts')})`,
      serving: (need, { viewer }) => serving(need, viewer),
      companies: (need, call) => call.page('Company', {
        where: (row) => sql`${row('id')} = any(${need('company_ids')}) and ${followedCompany(call.viewer)(row)}`,
        order: (row) => byText(row('name'), row('id')),
      }),
    },
  },
};
