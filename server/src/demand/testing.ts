import { sql } from 'kysely';
import type { Database } from '../storage/database.ts';

/** A gap of a test's company: what it asks for, each with its weight. */
export interface Asks {
  readonly concepts: Readonly<Record<string, number>>;
  readonly severe?: boolean;
  readonly area?: string;
}

interface House {
  readonly database: Pick<Database, 'kysely'>;
}

/** A company that filed an assessment in which these gaps were found. */
export async function company({ database }: House, name: string, gaps: readonly Asks[], hub?: string): Promise<string> {
  const { rows: [made] } = await sql<{ id: string }>`insert into company (name, origin, hub_id, hub_consent)
    values (${name}, 'self', ${hub ?? null}, ${hub !== undefined}) returning id`.execute(database.kysely);
  await file({ database }, made!.id, gaps);
  return made!.id;
}

/** Files another assessment of a company, later than all others, and returns the ids of its gaps. */
export async function file({ database: { kysely } }: House, companyId: string, gaps: readonly Asks[]): Promise<string[]> {
  await sql`insert into instrument_version (instrument_id, version, plugin, content) values ('tests.short', '1', 'tests', '{}') on conflict do nothing`.execute(kysely);
  const { rows: [assessment] } = await sql<{ id: string }>`insert into assessment (company_id, instrument_id, instrument_version, state, filed_at)
    values (${companyId}, 'tests.short', '1', 'filed', clock_timestamp()) returning id`.execute(kysely);
  const ids: string[] = [];
  for (const [place, { concepts, severe = false, area = 'production' }] of gaps.entries()) {
    const { rows: [gap] } = await sql<{ id: string }>`insert into gap (company_id, assessment_id, area, level, target, severe, priority, concepts, concept_weights, area_name, text, meaning, maximum)
      values (${companyId}, ${assessment!.id}, ${area}, 1, 3, ${severe}, ${place + 1}, ${Object.keys(concepts)}::text[], ${Object.values(concepts)}::float8[],
        ${JSON.stringify({ it: `Area ${area}`, en: `Area ${area}` })}::jsonb, '{"it": "Serve", "en": "Needs"}', '{"it": "Poco", "en": "Little"}', 4) returning id`.execute(kysely);
    ids.push(gap!.id);
  }
  return ids;
}
