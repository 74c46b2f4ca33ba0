import { sql } from 'kysely';
import { openScaleHouse, READ, sourceOf } from './house.ts';

// In a process of its own, so that what reading leaves in memory is not measured.
const size = Number(process.argv[2]);
const source = sourceOf(size);
const house = await openScaleHouse(size);
const { kysely } = house.database;
const wanted = Math.min(size, READ);
const { rows: [before] } = await sql<{ others: number; first: number; entries: number }>`select count(*) filter (where source is distinct from ${source.id})::integer as others,
  count(*) filter (where position('-' in source_key) = 0)::integer as first, count(*)::integer as entries from entry`.execute(kysely);
// A larger catalogue begins with the entries of a smaller one: those that stand need not be read again.
const usable = before!.others === 0 && (before!.first >= wanted || before!.first === before!.entries);
if (!usable) await sql`truncate entry cascade`.execute(kysely);
else if (before!.entries > size || before!.first > wanted) await keepFirst(wanted);
if (!usable || before!.first < wanted) await house.read(source);
for (let copy = 1; copy * READ < size; copy += 1) {
  // The same entries under other names, each offer with the copy of its publisher.
  await sql`insert into entry (plugin, kind, role, source, source_key, publisher_key, state, title, summary, province, region, municipality, concepts, search_text, facets, content_hash)
    select plugin, kind, role, source, source_key || ${`-${copy}`}, publisher_key || ${`-${copy}`}, state,
      jsonb_build_object('it', (title ->> 'it') || ${`-${copy}`}, 'en', (title ->> 'en') || ${`-${copy}`}), summary,
      province, region, municipality, concepts, search_text, facets, content_hash
    from entry where position('-' in source_key) = 0 order by source_key::integer limit ${Math.min(READ, size - copy * READ)}
    on conflict (source, source_key) do nothing`.execute(kysely);
}
await sql`update entry set publisher_id = publisher.id from entry as publisher
  where entry.publisher_id is null and entry.publisher_key is not null and publisher.source || ':' || publisher.source_key = entry.publisher_key`.execute(kysely);
await sql`truncate catalogue_change`.execute(kysely);
await sql`analyze`.execute(kysely);
await house.jobs.stop();
await house.database.close();
// The index that the house builds meanwhile is of no use to anybody.
process.exit(0);

/** By way of another table: an entry that is deleted asks all others whether it is their publisher. */
async function keepFirst(count: number): Promise<void> {
  await sql`create table bench_kept as select * from entry where position('-' in source_key) = 0 and split_part(source_key, '-', 1)::integer < ${count}`.execute(kysely);
  await sql`truncate entry cascade`.execute(kysely);
  await sql`insert into entry select * from bench_kept`.execute(kysely);
  await sql`drop table bench_kept`.execute(kysely);
}
