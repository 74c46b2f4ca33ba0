import { sqlMigration, type NamedMigration } from '../storage/migration.ts';

/** A promoter's decision on an entry for a company. It stands beside the match it was made on and outlives its run. */
export const curationMigrations: readonly NamedMigration[] = [
  sqlMigration('curation-001', [
    `create table decision (
      company_id uuid not null references company (id) on delete cascade,
      entry_id uuid not null references entry (id),
      match_id uuid references match (id) on delete set null,
      state text not null check (state in ('recommended', 'held', 'rejected', 'undecided')),
      position integer, comment text,
      hub_id uuid references hub (id) on delete set null, decided_by uuid, decided_at timestamptz not null default now(),
      primary key (company_id, entry_id))`,
  ]),
  // Pruning runs asks for each of their matches whether a decision was made on it.
  sqlMigration('curation-002', [`create index decision_match on decision (match_id) where match_id is not null`]),
];
