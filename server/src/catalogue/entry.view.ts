import { sql } from 'kysely';
import { byText, column, columns, type Row, type Sql, type Views } from '../reading/view.ts';

/** What anybody may read: entries that are published, those that ended too. */
export function published(row: Row): Sql {
  return sql`${row('state')} = 'published'`;
}

/** What is still to be had: searches, lists, counts and recommendations hold nothing else. */
export function available(row: Row): Sql {
  return sql`${published(row)} and not ${row('ended')}`;
}

/** The order entries are listed in when no search ranks them: by Italian title. */
export function byTitle(row: Row) {
  return byText(sql`${row('title')} ->> 'it'`, row('id'));
}

/** How catalogue types are read. */
export const catalogueViews: Views = {
  Entry: {
    table: 'entry',
    always: ['id', 'kind'],
    remainder: 'attributes',
    fields: {
      ...columns({
        id: 'id', kind: 'kind', role: 'role', title: 'title', summary: 'summary', province: 'province',
        municipality: 'municipality', address: 'address', facts: 'facts', links: 'links', price: 'price', duration: 'duration',
        validFrom: 'valid_from', validUntil: 'valid_until', ended: 'ended', illustrative: 'illustrative', plugin: 'plugin', updatedAt: 'updated_at', attributes: 'attributes',
      }),
      concepts: (row) => sql`to_jsonb(${row('concepts')})`,
      kindName: column('kind'),
      similar: column('id'),
      provenance: (row) => sql`coalesce(${row('provenance')}, '{}'::jsonb) || jsonb_build_object(
        'plugin', ${row('plugin')}, 'source', ${row('source')}, 'editedByPublisher', ${row('overlay')} <> '{}'::jsonb,
        'stale', coalesce((select source_read.state <> 'done' from source_read where source_read.source = ${row('source')}
          order by source_read.finished_at desc limit 1), false))`,
      publisher: (row, call) => call.one('Entry', (other) => sql`${other('id')} = ${row('publisher_id')} and ${published(other)}`),
      offers: (row, call) => call.page('Entry', {
        where: (other) => sql`${other('publisher_id')} = ${row('id')} and ${other('role')} <> 'partner'
          and ${call.args['withEnded'] ? published(other) : available(other)}`,
        order: byTitle,
      }),
    },
  },
};
