import { sql } from 'kysely';
import { requirePerson } from '../accounts/index.ts';
import { lockCompany, writableCompany } from '../companies/index.ts';
import type { RequestContext } from '../context.ts';
import type { Transaction } from '../storage/database.ts';
import { currentInstrument, freezeInstrument } from './instruments.ts';

/** The draft of a questionnaire for a company; the one that waits, or a new one that starts from the last filed answers. */
export async function startAssessment(context: RequestContext, companyId: string, instrumentId: string): Promise<string> {
  const { userId } = requirePerson(context.viewer);
  const instrument = currentInstrument(context.registries, instrumentId);
  return context.database.transaction(async (transaction) => {
    const { id } = await lockCompany(transaction, companyId, writableCompany(context.viewer));
    return (await draftOf(transaction, id, instrumentId)) ?? create(transaction, id, instrument, userId);
  });
}

async function draftOf({ kysely }: Transaction, companyId: string, instrumentId: string): Promise<string | undefined> {
  const { rows: [draft] } = await sql<{ id: string }>`select id from assessment
    where company_id = ${companyId} and instrument_id = ${instrumentId} and state = 'draft'`.execute(kysely);
  return draft?.id;
}

async function create(transaction: Transaction, companyId: string, instrument: Parameters<typeof freezeInstrument>[1], userId: string): Promise<string> {
  await freezeInstrument(transaction, instrument);
  const { rows: [draft] } = await sql<{ id: string }>`insert into assessment (company_id, instrument_id, instrument_version, started_by)
    values (${companyId}, ${instrument.id}, ${instrument.version}, ${userId}) returning id`.execute(transaction.kysely);
  const questions = instrument.areas.flatMap((area) => area.questions.map((question) => question.id));
  await sql`insert into answer (assessment_id, question_id, step, not_applicable, answered_by)
    select ${draft!.id}, question_id, step, not_applicable, ${userId}::uuid from answer
    where question_id = any(${questions}::text[]) and assessment_id = (select id from assessment
      where company_id = ${companyId} and instrument_id = ${instrument.id} and instrument_version = ${instrument.version} and state = 'filed'
      order by filed_at desc limit 1)`.execute(transaction.kysely);
  return draft!.id;
}
