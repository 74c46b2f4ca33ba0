import { sqlMigration } from '../storage/migration.ts';

/** The catalogue's tables. Texts in both languages are jsonb objects {"it", "en"}. */
export const catalogueMigrations = [
  sqlMigration('catalogue-001', [
    `create table entry (
      id uuid primary key default gen_random_uuid(),
      plugin text not null, kind text not null, role text not null,
      source text, source_key text,
      organisation_id uuid references entry (id),
      publisher_key text, publisher_id uuid references entry (id) on delete set null,
      state text not null check (state in ('published', 'retired')),
      title jsonb not null, summary jsonb not null,
      province text, region text, municipality text, address text,
      concepts text[] not null default '{}',
      links jsonb not null default '[]', price jsonb, duration jsonb, valid_from text, valid_until text,
      attributes jsonb not null default '{}',
      facts jsonb not null default '[]', search_text jsonb not null, facets jsonb not null default '{}',
      provenance jsonb, illustrative boolean not null default false,
      sourced jsonb, overlay jsonb not null default '{}', overlay_conflicts text[] not null default '{}',
      content_hash text not null,
      created_at timestamptz not null default now(), updated_at timestamptz not null default now(),
      unique (source, source_key))`,
    `create index entry_publisher on entry (publisher_id) where state = 'published'`,
    `create index entry_organisation on entry (organisation_id)`,
    `create index entry_publisher_key on entry (publisher_key) where publisher_id is null`,
    `create table catalogue_change (
      sequence bigint generated always as identity primary key,
      transaction_id xid8 not null default pg_current_xact_id(),
      entry_id uuid not null,
      changed_at timestamptz not null default now())`,
    `create index catalogue_change_order on catalogue_change (transaction_id, sequence)`,
    `create table source_read (
      id uuid primary key default gen_random_uuid(),
      source text not null, plugin text not null,
      state text not null check (state in ('done', 'refused', 'failed')),
      started_at timestamptz not null, finished_at timestamptz not null default now(),
      read integer not null, added integer not null, changed integer not null, retired integer not null,
      refused jsonb not null default '[]', refused_count integer not null default 0,
      message jsonb, cursor text)`,
    `create index source_read_latest on source_read (source, finished_at desc)`,
    `create table unmapped_term (
      source text not null, plugin text not null, term text not null, entries integer not null,
      primary key (source, term))`,
  ]),
  sqlMigration('catalogue-002', [
    `create table proposal (
      id uuid primary key default gen_random_uuid(),
      entry_id uuid references entry (id), organisation_id uuid not null references entry (id),
      kind text not null, province text, fields jsonb not null, before jsonb not null default '{}',
      state text not null default 'pending' check (state in ('pending', 'approved', 'rejected', 'withdrawn')),
      comment text, proposed_by text not null, created_at timestamptz not null default now(),
      reviewed_by text, reviewed_at timestamptz)`,
    `create index proposal_organisation on proposal (organisation_id, created_at desc)`,
    `create unique index proposal_one_pending on proposal (entry_id) where state = 'pending'`,
  ]),
  sqlMigration('catalogue-003', [
    // Kept, and not worked out at each read: the index, the matches and every list must agree on the moment.
    `alter table entry add column ended boolean not null default false`,
    `create index entry_ending on entry (valid_until) where valid_until is not null and not ended`,
    `create index entry_key on entry ((source || ':' || source_key))`,
    `create index proposal_province on proposal (province, created_at desc)`,
  ]),
  sqlMigration('catalogue-004', [
    // Which process writes to an index that several share, and until when nobody else may.
    `create table index_writer (index text primary key, process uuid not null, until timestamptz not null)`,
  ]),
  sqlMigration('catalogue-005', ['alter table entry add column remote boolean not null default false']),
] as const;
