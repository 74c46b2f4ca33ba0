import { sql } from 'kysely';
import { invitationsTo } from '../accounts/index.ts';
import type { Viewer } from '../context.ts';
import { byText, columns, type SortKey, type Row, type Views } from '../reading/view.ts';
import { claimedCompany, ownClaim } from './claims.ts';
import { ownedCompany, readableInvitation, staffedCompany } from './predicates.ts';

/** A person belongs to a handful of companies, and claims stay few. */
const FEW = 50;

/** Companies, or people, by name. */
export const byName = (row: Row): SortKey[] => byText(row('name'), row('id'));

/** The newest first. */
export const newestFirst = (row: Row): SortKey[] => [
  { by: row('created_at'), type: 'timestamptz', descending: true },
  { by: row('id'), type: 'uuid', descending: true },
];

const joinedBy = (me: Row) => (row: Row) => sql`${row('id')} in (select company_id from company_member where user_id = ${me('id')})`;

/** How companies and claims are read, and what of them is in `Me`. */
export const companiesViews: Views = {
  Company: {
    table: 'company',
    always: ['id'],
    fields: {
      ...columns({
        id: 'id', name: 'name', taxCode: 'tax_code', sizeClass: 'size_class', province: 'province', municipality: 'municipality',
        website: 'website', description: 'description', needs: 'needs', hubConsent: 'hub_consent', origin: 'origin',
        illustrative: 'illustrative', createdAt: 'created_at', sector: 'division',
      }),
      owned: ownedCompany,
      hub: (row, call) => call.one('Hub', (hub) => sql`${hub('id')} = ${row('hub_id')}`),
      invitations: (row, call) => call.many('Invitation', invitationsTo('company', row('id'), readableInvitation(call.viewer, row))),
      people: (row, call) => call.page('User', {
        where: (person) => sql`${staffedCompany(call.viewer)(row)}
          and ${person('id')} in (select user_id from company_member where company_id = ${row('id')})`,
        order: byName,
      }),
    },
  },
  Claim: {
    table: 'company_claim',
    fields: {
      ...columns({ id: 'id', taxCode: 'tax_code', state: 'state', comment: 'comment', createdAt: 'created_at' }),
      claimant: (row, call) => call.one('User', (person) => sql`${person('id')} = ${row('user_id')}`),
      companyId: (row, call) => claimed(row, 'id', call.viewer),
      companyName: (row, call) => claimed(row, 'name', call.viewer),
    },
  },
  Me: {
    fields: {
      company: (row, call) => sql`${call.many('Company', { where: joinedBy(row), order: byName, limit: 1 })} -> 0`,
      companies: (row, call) => call.many('Company', { where: joinedBy(row), order: byName, limit: FEW }),
      claims: (row, call) => call.many('Claim', {
        where: (claim) => sql`${claim('user_id')} = ${row('id')}`, order: newestFirst, limit: FEW,
      }),
    },
  },
};

/**
 * Whoever claims a company learns nothing of it, not even that it is here, until the claim is approved; whoever reviews the
 * claim sees the company as long as it is theirs to look after.
 */
function claimed(claim: Row, name: string, viewer: Viewer) {
  const company: Row = (column) => sql.ref(`company.${column}`);
  return sql`(select ${company(name)} from company where company.tax_code = ${claim('tax_code')}
    and case when ${ownClaim(viewer)(claim)} then ${claim('state')} = 'approved' else ${claimedCompany(viewer)(company)} end)`;
}
