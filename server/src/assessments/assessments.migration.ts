import { sqlMigration, type NamedMigration } from '../storage/migration.ts';

/** Tables of questionnaires in use, their answers and what follows from them. */
export const assessmentsMigrations: readonly NamedMigration[] = [
  sqlMigration('assessments-001', [
    // A questionnaire as it was when somebody used it: a filed assessment can be shown for ever, also without its plugin.
    `create table instrument_version (
      instrument_id text not null, version text not null, plugin text not null, content jsonb not null,
      first_used_at timestamptz not null default now(),
      primary key (instrument_id, version))`,
    `create table assessment (
      id uuid primary key default gen_random_uuid(),
      company_id uuid not null references company (id) on delete cascade,
      instrument_id text not null, instrument_version text not null,
      state text not null default 'draft' check (state in ('draft', 'filed')),
      started_by uuid, started_at timestamptz not null default now(),
      filed_by uuid, filed_at timestamptz, filed_by_promoter boolean not null default false,
      levels jsonb, overall double precision, profile text,
      foreign key (instrument_id, instrument_version) references instrument_version (instrument_id, version))`,
    `create unique index assessment_one_draft on assessment (company_id, instrument_id) where state = 'draft'`,
    `create index assessment_company on assessment (company_id, filed_at desc)`,
    `create table answer (
      assessment_id uuid not null references assessment (id) on delete cascade,
      question_id text not null, step integer, not_applicable boolean not null default false,
      revision integer not null default 1, answered_by uuid, answered_at timestamptz not null default now(),
      primary key (assessment_id, question_id))`,
    `create table gap (
      id uuid primary key default gen_random_uuid(),
      company_id uuid not null references company (id) on delete cascade,
      assessment_id uuid not null references assessment (id) on delete cascade,
      area text not null, level double precision not null, target double precision not null,
      severe boolean not null, priority integer not null,
      concepts text[] not null, concept_weights double precision[] not null)`,
    `create index gap_company on gap (company_id)`,
    `create index gap_assessment on gap (assessment_id)`,
    `create index gap_concepts on gap using gin (concepts)`,
  ]),
  sqlMigration('assessments-002', [
    // A gap keeps its words: taking them out of the whole questionnaire for every gap of every list was most of a page's work.
    `alter table gap add area_name jsonb, add text jsonb, add meaning jsonb, add maximum integer`,
    `update gap set area_name = area.content -> 'name', text = area.content -> 'gap',
        meaning = area.content -> 'levels' -> floor(gap.level)::integer, maximum = jsonb_array_length(version.content -> 'steps') - 1
      from assessment join instrument_version as version
          on version.instrument_id = assessment.instrument_id and version.version = assessment.instrument_version
        cross join jsonb_array_elements(version.content -> 'areas') as area(content)
      where assessment.id = gap.assessment_id and area.content ->> 'id' = gap.area`,
    `alter table gap alter area_name set not null, alter text set not null, alter meaning set not null, alter maximum set not null`,
  ]),
  // The answers that a gap comes from, in the questionnaire's words of then. Gaps from before have none.
  sqlMigration('assessments-003', [`alter table gap add shortfalls jsonb not null default '[]'`]),
];
