import { sql } from 'kysely';
import type { Viewer } from '../context.ts';
import { ownCompany } from '../companies/index.ts';
import type { Row, Sql, SortKey, Views } from '../reading/view.ts';

/** The decision stands as long as the hub that made it follows the company: another hub, or none, starts afresh. */
export const ofItsHub = sql`decision.hub_id = (select company.hub_id from company where company.id = decision.company_id)`;

const decided = (match: Row, column: string): Sql => sql`(select ${sql.ref(`decision.${column}`)} from decision
  where decision.company_id = ${match('company_id')} and decision.entry_id = ${match('entry_id')} and ${ofItsHub})`;

/** Matches a viewer is shown: a company does not see what its promoter holds back or rejected. */
function shownMatch(viewer: Viewer): (row: Row) => Sql {
  const own = ownCompany(viewer);
  return (row) => sql`(not ${own((column) => (column === 'id' ? row('company_id') : row(column)))}
    or coalesce(${decided(row, 'state')}, 'undecided') not in ('held', 'rejected'))`;
}

/**
 * Ids of the matches a company has: those of its current run, and those it was recommended that a later run no longer
 * found. What a promoter recommended goes when the promoter takes it back, or when its entry ends or leaves the catalogue.
 */
function standingMatches(company: Row): Sql {
  return sql`(select current.id from match as current
      join match_run on match_run.id = current.run_id and match_run.current where match_run.company_id = ${company('id')}
    union all select decision.match_id from decision join entry on entry.id = decision.entry_id and entry.state = 'published' and not entry.ended
      where decision.company_id = ${company('id')} and decision.state = 'recommended' and ${ofItsHub} and not exists (select from match as current
        join match_run on match_run.id = current.run_id and match_run.current
        where match_run.company_id = decision.company_id and current.entry_id = decision.entry_id))`;
}

/** Recommended ones first, in the promoter's order; then as the matcher found them. */
function curatedOrder(place: 'place' | 'overall') {
  return (row: Row): readonly SortKey[] => [
    { by: sql`case when ${decided(row, 'state')} = 'recommended' then 0 else 1 end`, type: 'integer' },
    { by: sql`case when ${decided(row, 'state')} = 'recommended' then coalesce(${decided(row, 'position')}, 1000000) else 0 end`, type: 'integer' },
    { by: row(place), type: 'integer' },
    { by: row('id'), type: 'uuid' },
  ];
}

/** What curation adds to matches and companies. */
export const curationViews: Views = {
  Match: {
    fields: {
      decision: (match) => sql`(select jsonb_build_object('state', decision.state, 'position', decision.position, 'comment', decision.comment,
          'decidedAt', decision.decided_at, 'decidedBy', hub.name)
        from decision left join hub on hub.id = decision.hub_id
        where decision.company_id = ${match('company_id')} and decision.entry_id = ${match('entry_id')} and decision.state <> 'undecided' and ${ofItsHub})`,
    },
  },
  Company: {
    fields: {
      matches: (company, call) => call.page('Match', {
        where: (match) => sql`${match('id')} in ${standingMatches(company)} and ${shownMatch(call.viewer)(match)}
          ${call.args['role'] ? sql`and ${match('role')} = ${call.args['role']}` : sql``}`,
        order: curatedOrder(call.args['role'] ? 'place' : 'overall'),
      }),
    },
  },
};
