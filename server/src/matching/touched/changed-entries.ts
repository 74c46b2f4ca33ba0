import { sql } from 'kysely';
import { readCandidates, type Candidate } from '../gather.ts';
import type { Matcher } from '../run.ts';
import { NO_PRIORS, type Priors } from '../priors.ts';
import { answered } from './asks.ts';

/** Changed entries with what else they move: the partners they speak for, and the offers beside them. */
export interface ChangedEntries {
  /** Ids of all that changed, also of what is no more. */
  readonly ids: ReadonlySet<string>;
  /** Those that are published, and the offers that speak for them: what they say decides whom they may touch. */
  readonly speaking: readonly Candidate[];
  /** These, their publishers, and everything that those publish. */
  readonly family: ReadonlyMap<string, Candidate>;
  /** The concepts that each of these can prove to answer. */
  readonly answers: ReadonlyMap<string, ReadonlySet<string>>;
  readonly priors: Priors;
}

/** Reads changed entries as they are now, with their families. */
export async function readChanged({ database, priors, registries: { thesaurus } }: Pick<Matcher, 'database' | 'priors' | 'registries'>, ids: readonly string[]): Promise<ChangedEntries> {
  const { rows } = await sql<{ id: string }>`with changed as (select id, publisher_id from entry where id = any(${[...ids]}::uuid[]) and state = 'published')
    select id from changed union select publisher_id from changed where publisher_id is not null
    union select offer.id from entry as offer join changed on offer.publisher_id in (changed.id, changed.publisher_id) where offer.state = 'published'`.execute(database.kysely);
  const family = await readCandidates(database, rows.map(({ id }) => id));
  const changed = new Set(ids);
  const speaking = [...family.values()].filter(({ id, publisherId }) => changed.has(id) || (publisherId !== undefined && changed.has(publisherId)));
  const answers = new Map([...family].map(([id, { concepts }]) => [id, new Set(answered(concepts, thesaurus))]));
  return { ids: changed, speaking, family, answers, priors: (await priors?.([...family.keys()])) ?? NO_PRIORS };
}
