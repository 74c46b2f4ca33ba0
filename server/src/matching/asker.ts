import { sql } from 'kysely';
import type { Locale, SizeClass } from '@innesto/schema';
import { followableCompany } from '../companies/index.ts';
import type { Database } from '../storage/database.ts';
import type { Asker, MatchedGap } from './need.ts';

interface AskerRow {
  readonly id: string;
  readonly division: string | null;
  readonly size_class: SizeClass | null;
  readonly province: string | null;
  readonly description: string | null;
  readonly needs: string | null;
  readonly locale: Locale;
  readonly gaps: readonly MatchedGap[];
  readonly priorities: Asker['priorities'] | null;
}

/** Reads who asks: the company, the gaps of its last filed assessment, and what its hub gives priority to. None when the company is gone. */
export async function readAsker(database: Pick<Database, 'kysely'>, companyId: string): Promise<Asker | undefined> {
  return (await readAskers(database, [companyId]))[0];
}

/** Reads some companies that ask, in one statement; those that are gone are left out. */
export async function readAskers({ kysely }: Pick<Database, 'kysely'>, companyIds: readonly string[]): Promise<Asker[]> {
  const { rows } = await sql<AskerRow>`select id, division, size_class, province, description, needs,
      coalesce((select account_user.locale from company_member join account_user on account_user.id = company_member.user_id
        where company_member.company_id = company.id order by company_member.joined_at limit 1), 'it') as locale,
      (select coalesce(jsonb_agg(jsonb_build_object('id', gap.id, 'area', gap.area, 'level', gap.level, 'target', gap.target,
          'severe', gap.severe, 'priority', gap.priority, 'concepts', gap.concepts, 'conceptWeights', gap.concept_weights,
          'areaName', gap.area_name, 'text', gap.text, 'shortfalls', gap.shortfalls) order by gap.priority), '[]')
        from gap where gap.assessment_id = (select latest.id from assessment as latest
          where latest.company_id = company.id and latest.state = 'filed' order by latest.filed_at desc limit 1)) as gaps,
      (select jsonb_build_object('hub', hub.name, 'concepts', hub_priority.concepts) from hub_priority join hub on hub.id = hub_priority.hub_id
        where hub_priority.hub_id = company.hub_id and cardinality(hub_priority.concepts) > 0
          and ${followableCompany((column) => sql.ref(`company.${column}`))}) as priorities
    from company where id = any(${[...companyIds]}::uuid[])`.execute(kysely);
  return rows.map(toAsker);
}

function toAsker(row: AskerRow): Asker {
  return {
    companyId: row.id, sector: row.division ?? undefined, sizeClass: row.size_class ?? undefined, province: row.province ?? undefined,
    ownWords: row.needs || row.description || undefined, about: (row.needs && row.description) || undefined, ownLocale: row.locale,
    gaps: row.gaps, priorities: row.priorities ?? undefined,
  };
}
