import { sql } from 'kysely';
import { columns, type Row, type SortKey, type Views } from '../reading/view.ts';
import { readableActivity } from './predicates.ts';

const latestFirst = (row: Row): SortKey[] => [
  { by: row('occurred_on'), type: 'date', descending: true },
  { by: row('created_at'), type: 'timestamptz', descending: true },
  { by: row('id'), type: 'uuid', descending: true },
];

/** How activities are read, alone and of a company. */
export const activitiesViews: Views = {
  Activity: {
    table: 'activity',
    always: ['id'],
    fields: {
      ...columns({ id: 'id', kind: 'kind', channel: 'channel', occurredOn: 'occurred_on', note: 'note', createdAt: 'created_at' }),
      promoter: (row) => sql`(select account_user.name from account_user
        where account_user.id = ${row('user_id')} and ${row('hub_id')} is not null)`,
    },
  },
  Company: {
    fields: {
      activities: (row, call) => call.page('Activity', {
        where: (activity) => sql`${activity('company_id')} = ${row('id')} and ${readableActivity(call.viewer)(activity)}`,
        order: latestFirst,
      }),
    },
  },
};
