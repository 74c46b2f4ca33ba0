import { sqlMigration, type NamedMigration } from '../storage/migration.ts';

/**
 * News of entries and needs, and who has read or been sent what. News for publishers counts needs and holds no company,
 * and no moment but the day; `alert_need` only knows who was counted, so that nobody is counted twice.
 */
export const alertsMigrations: readonly NamedMigration[] = [
  sqlMigration('alerts-001', [
    `create table alert (
      id uuid primary key default gen_random_uuid(),
      kind text not null check (kind in ('entry', 'need')),
      entry_id uuid not null references entry (id),
      company_id uuid references company (id) on delete cascade,
      needs integer, illustrative boolean not null default false,
      day date not null, shown_from timestamptz not null,
      check (case kind when 'entry' then company_id is not null and needs is null else company_id is null and needs > 0 end))`,
    `create unique index alert_once on alert (company_id, entry_id) where kind = 'entry'`,
    `create unique index alert_needs_of_day on alert (entry_id, day, illustrative) where kind = 'need'`,
    `create index alert_shown on alert (shown_from)`,
    `create table alert_need (
      company_id uuid not null references company (id) on delete cascade,
      entry_id uuid not null references entry (id),
      primary key (company_id, entry_id))`,
    `create table alert_reader (
      user_id uuid primary key references account_user (id) on delete cascade,
      by_mail boolean not null default true, token text not null unique,
      read_until timestamptz, sent_until timestamptz)`,
  ]),
];
