import { sql } from 'kysely';
import { columns, type Views } from '../reading/view.ts';

/** How people and hubs are read. */
export const accountsViews: Views = {
  User: {
    table: 'account_user',
    fields: columns({ id: 'id', name: 'name', email: 'email', emailVerified: 'email_verified', locale: 'locale' }),
  },
  Hub: {
    table: 'hub',
    fields: {
      ...columns({ id: 'id', name: 'name', website: 'website' }),
      provinces: (row) => sql`to_jsonb(${row('provinces')})`,
    },
  },
  Me: {
    table: 'account_user',
    fields: {
      user: (row, call) => call.one('User', (person) => sql`${person('id')} = ${row('id')}`),
      hub: (row, call) => call.one('Hub', (hub) => sql`${hub('id')} =
        (select hub_id from hub_member where user_id = ${row('id')})`),
      roles: (row) => sql`to_jsonb(array_remove(array[
        case when exists (select from company_member where user_id = ${row('id')}) then 'company' end,
        case when exists (select from organisation_member where user_id = ${row('id')}) then 'publisher' end,
        case when exists (select from hub_member where user_id = ${row('id')}) then 'promoter' end,
        case when ${row('administrator')} then 'administrator' end], null))`,
    },
  },
};
