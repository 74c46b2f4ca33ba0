import { sql } from 'kysely';
import { demoCompanies, demoPeople, filedAnswers, type DemoCompany } from '@innesto/seeds';
import type { Instrument } from '@innesto/schema';
import { accountId, viewerFor } from '../accounts/index.ts';
import { fileAssessment, saveAnswer, startAssessment } from '../assessments/index.ts';
import { createCompany } from '../companies/index.ts';
import type { RequestContext } from '../context.ts';
import type { House } from './house.ts';
import type { Progress } from './demo.ts';

/** Enters the demo companies and files their assessments, through the promoter's door; returns their ids by key. */
export async function fillDemoCompanies(house: House, hubs: ReadonlyMap<string, string>, progress: Progress): Promise<ReadonlyMap<string, string>> {
  const promoter = demoPeople.find(({ role }) => role === 'promoter')!;
  const context = house.contextFor(await viewerFor(house.database, (await accountId(house.database, promoter.email))!));
  const [instrument] = house.registries.instruments.values();
  const ids = new Map<string, string>();
  for (const [index, company] of demoCompanies.entries()) {
    const known = await standing(house, company);
    const id = known?.id ?? (await enter(context, company));
    ids.set(company.key, id);
    // A settled one is finished: what people did with it since is theirs.
    if (!known?.illustrative) {
      if (instrument) await assess(house, context, id, company, instrument);
      await settle(house, id, company, hubs);
    }
    progress('companies', index + 1, demoCompanies.length);
  }
  await own(house, ids);
  return ids;
}

async function standing({ database: { kysely } }: House, { taxCode }: DemoCompany): Promise<{ id: string; illustrative: boolean } | undefined> {
  const { rows: [company] } = await sql<{ id: string; illustrative: boolean }>`select id, illustrative from company where tax_code = ${taxCode}`.execute(kysely);
  return company;
}

function enter(context: RequestContext, { name, taxCode, sector, sizeClass, province, municipality, description, needs }: DemoCompany): Promise<string> {
  return createCompany(context, { name, taxCode, sector, sizeClass, province, municipality, description, needs });
}

async function assess({ database: { kysely } }: House, context: RequestContext, companyId: string, company: DemoCompany, instrument: Instrument): Promise<void> {
  const { rows: [filed] } = await sql`select id from assessment where company_id = ${companyId} and state = 'filed'`.execute(kysely);
  if (filed) return;
  // Until it is settled a company is followed by the promoter who enters it, so that the door is open.
  await sql`update company set hub_id = ${context.viewer.hubId}, entered_by_hub = true, consent_changed_at = null, hub_consent = false
    where id = ${companyId}`.execute(kysely);
  const assessmentId = await startAssessment(context, companyId, instrument.id);
  const { rows: given } = await sql<{ question_id: string }>`select question_id from answer where assessment_id = ${assessmentId}`.execute(kysely);
  for (const [questionId, answer] of Object.entries(filedAnswers(company, instrument))) {
    if (given.some(({ question_id }) => question_id === questionId)) continue;
    const notApplicable = answer === 'not-applicable';
    await saveAnswer(context, { assessmentId, questionId, notApplicable, step: notApplicable ? undefined : answer, revision: 0 });
  }
  await fileAssessment(context, assessmentId);
  await sql`update activity set occurred_on = ${company.filedOn}::date where company_id = ${companyId} and kind = 'assessment'`.execute(kysely);
  await sql`update assessment set filed_at = ${company.filedOn}::timestamptz, started_at = ${company.filedOn}::timestamptz where id = ${assessmentId}`.execute(kysely);
}

/** What only the demonstration may say: that the company is invented, which hub follows it, and since when. */
async function settle({ database: { kysely } }: House, id: string, company: DemoCompany, hubs: ReadonlyMap<string, string>): Promise<void> {
  const hub = company.hub ? hubs.get(company.hub) : undefined;
  await sql`update company set illustrative = true, origin = ${company.origin}, hub_id = ${hub ?? null}, assessed_at = ${company.filedOn}::timestamptz,
    entered_by_hub = ${company.origin === 'hub'}, hub_consent = ${company.origin === 'self' && hub !== undefined},
    consent_changed_at = ${company.origin === 'self' ? company.filedOn : null}::timestamptz where id = ${id}`.execute(kysely);
}

async function own({ database }: House, ids: ReadonlyMap<string, string>): Promise<void> {
  for (const { email, company } of demoPeople) {
    if (!company) continue;
    await sql`insert into company_member (company_id, user_id) values (${ids.get(company)}, ${await accountId(database, email)}) on conflict do nothing`.execute(database.kysely);
  }
}
