import { sql } from 'kysely';
import type { Locale } from '@innesto/schema';
import { byText, column, columns, textIn, texts, type Row, type Sql, type Views } from '../reading/view.ts';

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

const factsIn = (facts: Sql, locale: Locale): Sql => sql`(select coalesce(json_agg(json_build_object(
  'source', item.fact -> 'source', 'label', ${textIn(sql`(item.fact -> 'label')`, locale)}, 'value', ${textIn(sql`(item.fact -> 'value')`, locale)}) order by item.place), '[]'::json)
  from jsonb_array_elements(${facts}) with ordinality as item(fact, place))`;

/** How catalogue types are read. */
export const catalogueViews: Views = {
  Entry: {
    table: 'entry',
    always: ['id', 'kind'],
    remainder: 'attributes',
    fields: {
      ...columns({
        id: 'id', kind: 'kind', role: 'role', province: 'province',
        municipality: 'municipality', address: 'address', remote: 'remote', links: 'links', price: 'price',
        validFrom: 'valid_from', validUntil: 'valid_until', ended: 'ended', illustrative: 'illustrative', plugin: 'plugin', updatedAt: 'updated_at', attributes: 'attributes',
      }),
      ...texts({ title: 'title', summary: 'summary', duration: 'duration' }),
      facts: (row, { locale }) => (locale ? factsIn(row('facts'), locale) : row('facts')),
      concepts: (row) => sql`to_jsonb(${row('concepts')})`,
      kindName: column('kind'),
      similar: column('id'),
      provenance: (row, call) => sql`coalesce(${row('provenance')}, '{}'::jsonb) || jsonb_build_object(
        'plugin', ${row('plugin')}, 'source', ${row('source')}, 'editedByPublisher', ${row('overlay')} <> '{}'::jsonb,
        'stale', ${call.passing(sql`coalesce((select source_read.state <> 'done' from source_read where source_read.source = ${row('source')}
          order by source_read.finished_at desc limit 1), false)`)})`,
      publisher: (row, call) => call.one('Entry', (other) => sql`${other('id')} = ${row('publisher_id')} and ${published(other)}`),
      offers: (row, call) => call.page('Entry', {
        where: (other) => sql`${other('publisher_id')} = ${row('id')} and ${other('role')} <> 'partner'
          and ${call.args['withEnded'] ? published(other) : available(other)}`,
        order: byTitle,
      }),
    },
  },
};
