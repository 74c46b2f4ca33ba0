import { sql } from 'kysely';
import { CORE_CONCEPTS } from '@innesto/schema/concepts';
import { PROVINCES } from '@innesto/schema/places';
import type { House } from '../../src/app/house.ts';

/** Gaps of each company. */
const AREAS = 8;

const DIVISIONS = ['10', '15', '25', '28', '31', '43', '47', '56', '62', '71'];
const INSTRUMENT = 'bench';

/** Fills the database with companies that filed an assessment: of some sectors and every province, each lacking its own three things in eight areas. */
export async function enterCompanies({ database: { kysely } }: House, count: number): Promise<void> {
  const concepts = CORE_CONCEPTS.map(({ id }) => id);
  const provinces = PROVINCES.map(({ code }) => code);
  await sql`truncate company cascade`.execute(kysely);
  await sql`insert into instrument_version (instrument_id, version, plugin, content) values (${INSTRUMENT}, '1', 'bench', '{}') on conflict do nothing`.execute(kysely);
  await sql`insert into company (name, division, size_class, province, origin)
    select 'Company ' || number, (${DIVISIONS}::text[])[1 + number % ${DIVISIONS.length}::integer], (array['micro', 'small', 'medium'])[1 + number % 3],
      (${provinces}::text[])[1 + number % ${provinces.length}::integer], 'self' from generate_series(1, ${count}::integer) as number`.execute(kysely);
  await sql`insert into assessment (company_id, instrument_id, instrument_version, state, filed_at) select id, ${INSTRUMENT}, '1', 'filed', now() from company`.execute(kysely);
  const concept = (step: number) => sql`(${concepts}::text[])[1 + abs(hashtext(company_id::text || area || ${step}::integer)) % ${concepts.length}::integer]`;
  await sql`insert into gap (company_id, assessment_id, area, level, target, severe, priority, concepts, concept_weights, area_name, text, meaning, maximum)
    select company_id, id, 'area-' || area, area % 3, 3, area % 3 < 2, area, array[${concept(1)}, ${concept(2)}, ${concept(3)}], array[1, 0.8, 0.6],
      '{"it": "Area", "en": "Area"}', '{"it": "Serve altro.", "en": "More is needed."}', '{"it": "Poco", "en": "Little"}', 4
    from assessment, generate_series(1, ${AREAS}::integer) as area`.execute(kysely);
  await sql`analyze`.execute(kysely);
}
