import { sql } from 'kysely';
import { CORE_CONCEPTS } from '@innesto/schema/concepts';
import { PROVINCES } from '@innesto/schema/places';
import type { House } from '../../src/app/house.ts';

/** Different companies. The others are as one of these each, so that a run made for one is a run of all that are like it. */
export const PROFILES = 100;

/** Gaps of each company. */
const AREAS = 8;

const DIVISIONS = ['10', '15', '25', '28', '31', '43', '47', '56', '62', '71'];
const INSTRUMENT = 'bench';

/** What every second company writes that it needs, about something of its own. */
const WORDS = ['Vorremmo capire se {} serve anche a noi.', 'Un cliente ci chiede {} e non sappiamo da dove cominciare.', 'Cerchiamo qualcuno che ci aiuti con {}, senza fermare il lavoro.'];

/** Takes all companies out. */
export async function clearCompanies({ database: { kysely } }: House): Promise<void> {
  await sql`truncate company cascade`.execute(kysely);
}

/** Adds companies that filed an assessment, numbered from one number to another: of some sectors and every province, each lacking three things in eight areas. */
export async function enterCompanies({ database: { kysely } }: House, from: number, to: number): Promise<void> {
  const concepts = CORE_CONCEPTS.map(({ id }) => id);
  const labels = CORE_CONCEPTS.map(({ label }) => label.it.toLowerCase());
  const provinces = PROVINCES.map(({ code }) => code);
  await sql`insert into instrument_version (instrument_id, version, plugin, content) values (${INSTRUMENT}, '1', 'bench', '{}') on conflict do nothing`.execute(kysely);
  await sql`insert into company (name, division, size_class, province, needs, origin)
    select number::text, (${DIVISIONS}::text[])[1 + profile % ${DIVISIONS.length}::integer], (array['micro', 'small', 'medium'])[1 + profile % 3],
      (${provinces}::text[])[1 + profile % ${provinces.length}::integer],
      case when profile % 2 = 0 then replace((${WORDS}::text[])[1 + profile % ${WORDS.length}::integer], '{}', (${labels}::text[])[1 + profile * 7 % ${labels.length}::integer]) end, 'self'
    from (select number, number % ${PROFILES}::integer as profile from generate_series(${from}::integer, ${to}::integer) as number) as numbered`.execute(kysely);
  await sql`insert into assessment (company_id, instrument_id, instrument_version, state, filed_at) select id, ${INSTRUMENT}, '1', 'filed', now()
    from company where name::integer between ${from} and ${to}`.execute(kysely);
  const concept = (step: number) => sql`(${concepts}::text[])[1 + abs(hashtext(name::integer % ${PROFILES}::integer || '/' || area || '/' || ${step}::integer)) % ${concepts.length}::integer]`;
  await sql`insert into gap (company_id, assessment_id, area, level, target, severe, priority, concepts, concept_weights, area_name, text, meaning, maximum)
    select company_id, assessment.id, 'area-' || area, area % 3, 3, area % 3 < 2, area, array[${concept(1)}, ${concept(2)}, ${concept(3)}], array[1, 0.8, 0.6],
      '{"it": "Area", "en": "Area"}', '{"it": "Serve altro.", "en": "More is needed."}', '{"it": "Poco", "en": "Little"}', 4
    from company join assessment on assessment.company_id = company.id, generate_series(1, ${AREAS}::integer) as area
    where name::integer between ${from} and ${to}`.execute(kysely);
}

/** Gives companies from a number on the runs of those that are like them, without their matches: what finding whom a change touches reads. */
export async function copyRuns({ database: { kysely } }: House, from: number): Promise<void> {
  await sql`insert into match_run (company_id, version, queries, need, digest, asks, made_of, bars)
    select other.id, run.version, '[]', run.need, run.digest, run.asks, run.made_of, (
      select jsonb_object_agg(split_part(bar.key, ':', 1) || ':' || coalesce(theirs.id::text, 'own'), bar.value)
        from jsonb_each(run.bars) as bar
          left join gap as ours on ours.company_id = run.company_id and ours.id::text = split_part(bar.key, ':', 2)
          left join gap as theirs on theirs.company_id = other.id and theirs.area = ours.area)
    from company as other join company as like_it on like_it.name = ((other.name::integer - 1) % ${PROFILES}::integer + 1)::text
      join match_run as run on run.company_id = like_it.id and run.current
    where other.name::integer >= ${from}`.execute(kysely);
  await sql`analyze`.execute(kysely);
}
