import { sql } from 'kysely';
import { readCandidates, type Candidate } from '../gather.ts';
import type { Matcher } from '../run.ts';
import { NO_PRIORS, type Priors } from '../priors.ts';

/** Changed entries with what else they move: the partners they speak for, and the offers beside them. */
export interface ChangedEntries {
  /** Ids of all that changed, also of what is no more. */
  readonly ids: ReadonlySet<string>;
  /** Those that are published. */
  readonly published: readonly Candidate[];
  /** These, their publishers, and everything that those publish. */
  readonly family: ReadonlyMap<string, Candidate>;
  readonly priors: Priors;
}

/** Reads changed entries as they are now, with their families. */
export async function readChanged({ database, priors }: Pick<Matcher, 'database' | 'priors'>, ids: readonly string[]): Promise<ChangedEntries> {
  const { rows } = await sql<{ id: string }>`with changed as (select id, publisher_id from entry where id = any(${[...ids]}::uuid[]) and state = 'published')
    select id from changed union select publisher_id from changed where publisher_id is not null
    union select offer.id from entry as offer join changed on offer.publisher_id in (changed.id, changed.publisher_id) where offer.state = 'published'`.execute(database.kysely);
  const family = await readCandidates(database, rows.map(({ id }) => id));
  const published = ids.flatMap((id) => family.get(id) ?? []);
  return { ids: new Set(ids), published, family, priors: (await priors?.([...family.keys()])) ?? NO_PRIORS };
}
