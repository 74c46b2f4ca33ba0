import { sqlMigration, type NamedMigration } from '../storage/migration.ts';

/** Tables of runs and their matches. A run keeps what made it, so that it can be shown again without ranking again. */
export const matchingMigrations: readonly NamedMigration[] = [
  sqlMigration('matching-001', [
    `create table match_run (
      id uuid primary key default gen_random_uuid(),
      company_id uuid not null references company (id) on delete cascade,
      version text not null, current boolean not null default true,
      queries jsonb not null, need jsonb not null, catalogue_version bigint not null,
      created_at timestamptz not null default now())`,
    `create unique index match_run_current on match_run (company_id) where current`,
    `create table match (
      id uuid primary key default gen_random_uuid(),
      run_id uuid not null references match_run (id) on delete cascade,
      company_id uuid not null references company (id) on delete cascade,
      entry_id uuid not null references entry (id), role text not null,
      place integer not null, overall integer not null, score double precision not null,
      gap_ids uuid[] not null, signal_values jsonb not null, missing text[] not null)`,
    `create index match_run_place on match (run_id, role, place)`,
    `create index match_entry on match (entry_id)`,
    `create table match_waiting (
      company_id uuid primary key references company (id) on delete cascade,
      code text not null, since timestamptz not null default now())`,
  ]),
  // A version of the index in memory says nothing to a later process; a digest tells whether another run came to the same.
  sqlMigration('matching-002', [
    `alter table match_run drop column catalogue_version, add column digest text, add column confirmed_at timestamptz not null default now()`,
    `update match_run set confirmed_at = created_at`,
    `create index match_run_company on match_run (company_id, created_at desc)`,
  ]),
  // What a hub gives priority to: ids of concepts, as its promoters chose them.
  sqlMigration('matching-003', [
    `create table hub_priority (
      hub_id uuid primary key references hub (id) on delete cascade,
      concepts text[] not null check (cardinality(concepts) <= 30),
      changed_by uuid references account_user (id) on delete set null, changed_at timestamptz not null default now())`,
  ]),
  // What a current run listens to: which changes of the catalogue would change it (`touched/`). Runs from before have none until they are made anew.
  sqlMigration('matching-004', [
    `alter table match_run add column asks text[], add column made_of uuid[], add column bars jsonb`,
    `create index match_run_asks on match_run using gin (asks) where current`,
    `create index match_run_made_of on match_run using gin (made_of) where current`,
  ]),
  // Which matches were made with other weights, without a look at all of them.
  sqlMigration('matching-005', [`create index match_run_version on match_run (version) where current`]),
];
