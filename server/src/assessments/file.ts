import { sql } from 'kysely';
import type { Instrument, SizeClass } from '@innesto/schema';
import { requirePerson } from '../accounts/index.ts';
import { recordActivity } from '../activities/index.ts';
import { companyChanged, markAssessed, writableCompany } from '../companies/index.ts';
import type { RequestContext } from '../context.ts';
import { errors } from '../errors.ts';
import { knownId } from '../input.ts';
import type { Transaction } from '../storage/database.ts';
import { gapsOf, targetOf, type FoundGap } from './gaps.ts';
import { levelsOf, type Answer, type Levels } from './levels.ts';

interface Draft {
  readonly id: string;
  readonly company_id: string;
  readonly state: string;
  readonly size_class: SizeClass | null;
  readonly content: Instrument;
  readonly answers: readonly { question_id: string; step: number | null }[];
}

/**
 * Files a draft: freezes its levels, finds the gaps, records what was done and has the matches made, all or nothing.
 * Throws `NOT_FOUND`, or `WRONG_STATE` when it is filed already or questions are open.
 */
export async function fileAssessment(context: RequestContext, id: string): Promise<void> {
  const { userId, companyIds } = { ...context.viewer, ...requirePerson(context.viewer) };
  await context.database.transaction(async (transaction) => {
    const draft = await lock(transaction, context, id);
    const answers: Answer[] = draft.answers.map(({ question_id, step }) => ({ questionId: question_id, step: step ?? undefined }));
    const open = draft.content.areas.flatMap((area) => area.questions).filter(({ id: question }) => !answers.some((answer) => answer.questionId === question));
    if (open.length > 0) {
      throw errors.wrongState(`Mancano ancora ${open.length} risposte.`, `${open.length} answers are still missing.`);
    }
    const levels = levelsOf(draft.content, answers);
    const byPromoter = !companyIds.includes(draft.company_id);
    await sql`update assessment set state = 'filed', filed_at = now(), filed_by = ${userId}, filed_by_promoter = ${byPromoter},
      levels = ${JSON.stringify(withTargets(draft, levels))}::jsonb, overall = ${levels.overall ?? null}, profile = ${levels.profile ?? null}
      where id = ${draft.id}`.execute(transaction.kysely);
    await storeGaps(transaction, draft, gapsOf(draft.content, levels, answers, draft.size_class ?? undefined));
    await recordActivity(transaction, {
      companyId: draft.company_id, userId, hubId: byPromoter ? context.viewer.hubId : undefined,
      kind: 'assessment', channel: 'platform', occurredOn: context.clock(), note: draft.content.name.it,
    });
    await markAssessed(transaction, draft.company_id, context.clock());
    await companyChanged(transaction, context.jobs, draft.company_id);
  });
}

/** Targets are frozen with the levels: a company that grows later is not shown another target for what it filed. */
function withTargets({ content, size_class: size }: Draft, levels: Levels) {
  return levels.areas.map(({ area, level }) => ({
    area, level, target: targetOf(content.areas.find(({ id }) => id === area)!, size ?? undefined),
  }));
}

async function lock({ kysely }: Transaction, { viewer }: RequestContext, id: string): Promise<Draft> {
  const row = (column: string) => sql.ref(`company.${column}`);
  const { rows: [locked] } = await sql<{ id: string }>`select assessment.id from assessment join company on company.id = assessment.company_id
    where assessment.id = ${knownId('assessment', id)}::uuid and ${writableCompany(viewer)(row)} for update of assessment`.execute(kysely);
  if (!locked) throw errors.notFound('assessment', id);
  const { rows: [draft] } = await sql<Draft>`select assessment.id, assessment.company_id, assessment.state, company.size_class, instrument_version.content,
      (select coalesce(jsonb_agg(answer), '[]') from answer where answer.assessment_id = assessment.id) as answers
    from assessment join company on company.id = assessment.company_id
      join instrument_version on instrument_version.instrument_id = assessment.instrument_id and instrument_version.version = assessment.instrument_version
    where assessment.id = ${locked.id}`.execute(kysely);
  if (draft!.state !== 'draft') throw errors.wrongState('Questa autovalutazione è già chiusa.', 'This assessment is filed already.');
  return draft!;
}

async function storeGaps({ kysely }: Transaction, { id, company_id: companyId }: Draft, gaps: readonly FoundGap[]): Promise<void> {
  const rows = gaps.map(({ concepts, ...gap }) => ({ ...gap, concepts: concepts.map((one) => one.id), concept_weights: concepts.map((one) => one.weight) }));
  await sql`insert into gap (company_id, assessment_id, area, area_name, text, meaning, maximum, level, target, severe, priority, concepts, concept_weights, shortfalls)
    select ${companyId}, ${id}, area, "areaName", text, meaning, maximum, level, target, severe, priority, concepts, concept_weights, shortfalls
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as given(area text, "areaName" jsonb, text jsonb, meaning jsonb, maximum integer,
      level double precision, target double precision, severe boolean, priority integer, concepts text[], concept_weights double precision[], shortfalls jsonb)`.execute(kysely);
}
