import { sql } from 'kysely';
import { demoActivities, demoDecisions, demoPeople } from '@innesto/seeds';
import { accountId, viewerFor } from '../accounts/index.ts';
import { recordActivity } from '../activities/index.ts';
import type { Viewer } from '../context.ts';
import { decide } from '../curation/index.ts';
import { refreshMatches } from '../matching/index.ts';
import { demoSource } from './demo.ts';
import type { House } from './house.ts';

/** Whether the demonstration is loaded to its end; what people did with it since is theirs. */
export async function demoIsComplete({ database: { kysely } }: House): Promise<boolean> {
  const { rows } = await sql`select from activity join hub on hub.id = activity.hub_id and hub.illustrative where activity.kind = 'contact' limit 1`.execute(kysely);
  return rows.length > 0;
}

/** Decides and records what the demo promoter did before today. The activities come last: they say that all is done. */
export async function recallDemoPast(house: House, companies: ReadonlyMap<string, string>): Promise<void> {
  const promoter = demoPeople.find(({ role }) => role === 'promoter')!;
  const viewer = await viewerFor(house.database, (await accountId(house.database, promoter.email))!);
  const entries = await entryIds(house);
  await decideMatches(house, viewer, companies, entries);
  await house.database.transaction(async (transaction) => {
    for (const { company, entry, ...activity } of demoActivities) {
      await recordActivity(transaction, {
        ...activity, companyId: companies.get(company)!, entryId: entry ? entries.get(entry) : undefined, hubId: viewer.hubId, userId: viewer.userId, kind: 'contact',
      });
    }
  });
}

type Ids = ReadonlyMap<string, string>;

async function decideMatches(house: House, viewer: Viewer, companies: Ids, entries: Ids): Promise<void> {
  const decided = new Set(demoDecisions.map(({ company }) => companies.get(company)!));
  for (const id of decided) await refreshMatches(house.matching, id);
  for (const { company, entry, state, comment } of demoDecisions) {
    const { rows: [match] } = await sql<{ id: string }>`select match.id from match join match_run on match_run.id = match.run_id and match_run.current
      where match.company_id = ${companies.get(company)} and match.entry_id = ${entries.get(entry)}`.execute(house.database.kysely);
    if (match) await decide(house.contextFor(viewer), match.id, state, comment);
  }
}

async function entryIds({ database: { kysely } }: House): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ source_key: string; id: string }>`select source_key, id from entry where source = ${demoSource.id}`.execute(kysely);
  return new Map(rows.map(({ source_key, id }) => [source_key, id]));
}
