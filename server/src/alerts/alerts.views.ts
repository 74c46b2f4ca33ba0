import { sql } from 'kysely';
import { readableCompany } from '../companies/index.ts';
import type { Viewer } from '../context.ts';
import { available } from '../catalogue/index.ts';
import { columns, type Row, type Sql, type SortKey, type Views } from '../reading/view.ts';
import { factsOf } from './facts.ts';
import { readableAlert } from './predicates.ts';

const newestFirst = (row: Row): SortKey[] => [
  { by: row('shown_from'), type: 'timestamptz', descending: true },
  { by: row('id'), type: 'uuid', descending: true },
];

const readUntil = ({ userId }: Viewer): Sql => sql`coalesce((select alert_reader.read_until from alert_reader
  where alert_reader.user_id = ${userId ?? null}::uuid), '-infinity')`;

const asked = (row: Row, kind: unknown): Sql => (kind ? sql`and ${row('kind')} = ${kind}` : sql``);

/** How news is read, and what of it is in `Me`. */
export const alertsViews: Views = {
  Alert: {
    table: 'alert',
    fields: {
      ...columns({ id: 'id', kind: 'kind', day: 'day' }),
      text: factsOf,
      read: (row, call) => sql`${row('shown_from')} <= ${readUntil(call.viewer)}`,
      entry: (row, call) => call.one('Entry', (entry) => sql`${entry('id')} = ${row('entry_id')} and ${available(entry)}`),
      company: (row, call) => call.one('Company', (company) => sql`${company('id')} = ${row('company_id')} and ${readableCompany(call.viewer)(company)}`),
    },
  },
  Me: {
    fields: {
      alerts: (_me, call) => call.page('Alert', {
        where: (row) => sql`${readableAlert(call.viewer)(row)} ${asked(row, call.args['kind'])}`, order: newestFirst,
      }),
      unreadAlerts: (_me, call) => sql`(select count(*) from alert where shown_from > ${readUntil(call.viewer)}
        and ${readableAlert(call.viewer)((name) => sql.ref(`alert.${name}`))})`,
      alertsByMail: (me) => sql`coalesce((select alert_reader.by_mail from alert_reader where alert_reader.user_id = ${me('id')}), true)`,
    },
  },
};
