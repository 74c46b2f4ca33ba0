import { sql } from 'kysely';
import { demoActivities, demoDecisions, demoPeople } from '@innesto/seeds';
import { accountId, viewerFor } from '../accounts/index.ts';
import { recordActivity } from '../activities/index.ts';
import { decide } from '../curation/index.ts';
import { refreshMatches } from '../matching/index.ts';
import { demoSource } from './demo.ts';
import type { House } from './house.ts';

/** Records what the demo promoter did and decided before today, once. */
export async function recallDemoPast(house: House, companies: ReadonlyMap<string, string>): Promise<void> {
  const { database, matching } = house;
  const promoter = demoPeople.find(({ role }) => role === 'promoter')!;
  const viewer = await viewerFor(database, (await accountId(database, promoter.email))!);
  const { rows: [done] } = await sql`select id from activity where kind = 'contact' and hub_id = ${viewer.hubId} limit 1`.execute(database.kysely);
  if (done) return;
  const entries = await entryIds(house);
  await database.transaction(async (transaction) => {
    for (const { company, entry, ...activity } of demoActivities) {
      await recordActivity(transaction, {
        ...activity, companyId: companies.get(company)!, entryId: entry ? entries.get(entry) : undefined, hubId: viewer.hubId, userId: viewer.userId, kind: 'contact',
      });
    }
  });
  await Promise.all([...new Set(demoDecisions.map(({ company }) => companies.get(company)!))].map((id) => refreshMatches(matching, id)));
  for (const { company, entry, state, comment } of demoDecisions) {
    const { rows: [match] } = await sql<{ id: string }>`select match.id from match join match_run on match_run.id = match.run_id and match_run.current
      where match.company_id = ${companies.get(company)} and match.entry_id = ${entries.get(entry)}`.execute(database.kysely);
    if (match) await decide(house.contextFor(viewer), match.id, state, comment);
  }
}

async function entryIds({ database: { kysely } }: House): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ source_key: string; id: string }>`select source_key, id from entry where source = ${demoSource.id}`.execute(kysely);
  return new Map(rows.map(({ source_key, id }) => [source_key, id]));
}
