import { sql } from 'kysely';
import { openScaleHouse, READ, sourceOf } from './house.ts';

// In a process of its own, so that what reading leaves in memory is not measured.
const size = Number(process.argv[2]);
const house = await openScaleHouse(size);
const { kysely } = house.database;
await sql`truncate entry cascade`.execute(kysely);
await house.read(sourceOf(size));
for (let copy = 1; copy * READ < size; copy += 1) {
  // The same entries under other names, each offer with the copy of its publisher.
  await sql`with copied as (
      insert into entry (plugin, kind, role, source, source_key, publisher_key, state, title, summary, province, region, municipality, concepts, search_text, facets, content_hash)
      select plugin, kind, role, source, source_key || '-' || ${copy}, publisher_key || '-' || ${copy}, state,
        jsonb_build_object('it', (title ->> 'it') || '-' || ${copy}::text, 'en', (title ->> 'en') || '-' || ${copy}::text),
        jsonb_build_object('it', replace(summary ->> 'it', source_key || '.', source_key || '-' || ${copy}::text || '.'), 'en', replace(summary ->> 'en', source_key || '.', source_key || '-' || ${copy}::text || '.')),
        province, region, municipality, concepts, search_text, facets, content_hash
      from entry where position('-' in source_key) = 0 limit ${Math.min(READ, size - copy * READ)} returning id)
    select count(*) from copied`.execute(kysely);
}
await sql`update entry set publisher_id = publisher.id from entry as publisher
  where entry.publisher_id is null and entry.publisher_key is not null and publisher.source || ':' || publisher.source_key = entry.publisher_key`.execute(kysely);
await sql`truncate catalogue_change`.execute(kysely);
await sql`analyze`.execute(kysely);
await house.close();
