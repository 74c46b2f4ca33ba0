import { sqlMigration, type NamedMigration } from '../storage/migration.ts';

/** Tables of people, their sessions, hubs and who belongs to what. The first five are better-auth's, under our names. */
export const accountsMigrations: readonly NamedMigration[] = [
  sqlMigration('accounts-001', [
    `create extension if not exists unaccent`,
    `create table account_user (
      id uuid primary key default gen_random_uuid(),
      name text not null, email text not null unique, email_verified boolean not null default false, image text,
      locale text not null default 'it' check (locale in ('it', 'en')),
      administrator boolean not null default false,
      created_at timestamptz not null default now(), updated_at timestamptz not null default now())`,
    `create table account_session (
      id uuid primary key default gen_random_uuid(),
      user_id uuid not null references account_user (id) on delete cascade,
      token text not null unique, expires_at timestamptz not null, ip_address text, user_agent text,
      created_at timestamptz not null default now(), updated_at timestamptz not null default now())`,
    `create index account_session_user on account_session (user_id)`,
    `create table account_credential (
      id uuid primary key default gen_random_uuid(),
      user_id uuid not null references account_user (id) on delete cascade,
      account_id text not null, provider_id text not null, password text,
      access_token text, refresh_token text, id_token text, scope text,
      access_token_expires_at timestamptz, refresh_token_expires_at timestamptz,
      created_at timestamptz not null default now(), updated_at timestamptz not null default now())`,
    `create index account_credential_user on account_credential (user_id)`,
    `create table account_verification (
      id uuid primary key default gen_random_uuid(),
      identifier text not null, value text not null, expires_at timestamptz not null,
      created_at timestamptz not null default now(), updated_at timestamptz not null default now())`,
    `create index account_verification_identifier on account_verification (identifier)`,
    `create table rate_limit (
      key text primary key, taken integer not null, resets_at timestamptz not null)`,
    `create table hub (
      id uuid primary key default gen_random_uuid(),
      name text not null, provinces text[] not null default '{}', website text,
      illustrative boolean not null default false,
      created_at timestamptz not null default now())`,
    `create table hub_member (
      user_id uuid primary key references account_user (id) on delete cascade,
      hub_id uuid not null references hub (id) on delete cascade)`,
    `create index hub_member_hub on hub_member (hub_id)`,
    `create table organisation_member (
      entry_id uuid not null, user_id uuid not null references account_user (id) on delete cascade,
      primary key (user_id, entry_id))`,
    `create index organisation_member_entry on organisation_member (entry_id)`,
    `create table company_member (
      company_id uuid not null, user_id uuid not null references account_user (id) on delete cascade,
      joined_at timestamptz not null default now(),
      primary key (user_id, company_id))`,
    `create index company_member_company on company_member (company_id)`,
  ]),
  sqlMigration('accounts-002', [
    `create table invitation (
      id uuid primary key default gen_random_uuid(),
      company_id uuid, hub_id uuid references hub (id) on delete cascade, entry_id uuid,
      email text not null, token_hash text not null unique,
      invited_by uuid references account_user (id) on delete set null,
      created_at timestamptz not null default now(), expires_at timestamptz not null,
      accepted_at timestamptz, accepted_by uuid references account_user (id) on delete set null,
      check (num_nonnulls(company_id, hub_id, entry_id) = 1))`,
    `create index invitation_company on invitation (company_id, created_at desc)`,
    `create index invitation_hub on invitation (hub_id, created_at desc)`,
    `create index invitation_entry on invitation (entry_id, created_at desc)`,
  ]),
  sqlMigration('accounts-003', [
    `alter table invitation add column revoked_at timestamptz`,
    `alter table account_user add column illustrative boolean not null default false`,
    `update account_user set illustrative = true where email like '%@demo.innesto'`,
  ]),
];
