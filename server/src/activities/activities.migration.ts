import { sqlMigration, type NamedMigration } from '../storage/migration.ts';

/** The table of what was done for whom. `entry_id` is of a room above, so it has no foreign key. */
export const activitiesMigrations: readonly NamedMigration[] = [
  sqlMigration('activities-001', [
    `create table activity (
      id uuid primary key default gen_random_uuid(),
      company_id uuid not null references company (id) on delete cascade,
      hub_id uuid references hub (id) on delete set null,
      user_id uuid references account_user (id) on delete set null,
      kind text not null,
      channel text not null check (channel in ('call', 'email', 'visit', 'meeting', 'platform')),
      occurred_on date not null,
      service_category text, strategic_line text, entry_id uuid, note text,
      created_at timestamptz not null default now())`,
    `create index activity_company on activity (company_id, occurred_on desc)`,
    `create index activity_hub on activity (hub_id, occurred_on desc)`,
  ]),
];
