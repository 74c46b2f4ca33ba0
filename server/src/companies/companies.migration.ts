import { sqlMigration, type NamedMigration } from '../storage/migration.ts';

/** Tables of companies, and of who says that one is theirs; those who were invited to one are with all invitations. */
export const companiesMigrations: readonly NamedMigration[] = [
  sqlMigration('companies-001', [
    `create table company (
      id uuid primary key default gen_random_uuid(),
      name text not null, tax_code text unique,
      division text, ateco_edition text, size_class text check (size_class in ('micro', 'small', 'medium', 'large')),
      province text, municipality text, website text, description text, needs text,
      hub_id uuid references hub (id) on delete set null,
      hub_consent boolean not null default false, consent_changed_at timestamptz,
      entered_by_hub boolean not null default false,
      origin text not null check (origin in ('self', 'imported', 'hub')),
      assessed_at timestamptz, illustrative boolean not null default false,
      created_at timestamptz not null default now(), updated_at timestamptz not null default now())`,
    `create index company_hub on company (hub_id)`,
    `alter table company_member add constraint company_member_company_id_foreign
      foreign key (company_id) references company (id) on delete cascade`,
    `create table company_claim (
      id uuid primary key default gen_random_uuid(),
      tax_code text not null, user_id uuid not null references account_user (id) on delete cascade,
      state text not null default 'pending' check (state in ('pending', 'approved', 'rejected', 'withdrawn')),
      comment text, created_at timestamptz not null default now(),
      reviewed_by uuid references account_user (id) on delete set null, reviewed_at timestamptz)`,
    `create unique index company_claim_one_pending on company_claim (user_id, tax_code) where state = 'pending'`,
    `create index company_claim_tax_code on company_claim (tax_code)`,
    `create table company_invitation (
      id uuid primary key default gen_random_uuid(),
      company_id uuid not null references company (id) on delete cascade,
      email text not null, token_hash text not null unique,
      invited_by uuid references account_user (id) on delete set null,
      created_at timestamptz not null default now(), expires_at timestamptz not null,
      accepted_at timestamptz, accepted_by uuid references account_user (id) on delete set null)`,
    `create index company_invitation_company on company_invitation (company_id, created_at desc)`,
  ]),
  sqlMigration('companies-002', [
    `insert into invitation (id, company_id, email, token_hash, invited_by, created_at, expires_at, accepted_at, accepted_by)
      select id, company_id, email, token_hash, invited_by, created_at, expires_at, accepted_at, accepted_by from company_invitation`,
    `drop table company_invitation`,
    `alter table invitation add constraint invitation_company_id_foreign
      foreign key (company_id) references company (id) on delete cascade`,
  ]),
  sqlMigration('companies-003', [
    `create index company_division on company (division)`,
    `create index company_claim_newest on company_claim (created_at desc, id desc)`,
  ]),
];
