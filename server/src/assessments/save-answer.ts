import { sql } from 'kysely';
import type { Instrument } from '@innesto/schema';
import { requirePerson } from '../accounts/index.ts';
import { writableCompany } from '../companies/index.ts';
import type { RequestContext } from '../context.ts';
import { errors } from '../errors.ts';
import { knownId } from '../input.ts';
import type { AnswerInput } from './assessment.input.ts';

/** An answer as it stands. `revision` grows with every change. */
export interface StoredAnswer {
  readonly questionId: string;
  readonly step: number | null;
  readonly notApplicable: boolean;
  readonly revision: number;
  readonly answeredAt: string;
}

/**
 * Saves one answer of a draft. `revision` is the one last seen (0: none): when somebody else saved meanwhile nothing is
 * written and `CONFLICT` carries what stands.
 */
export async function saveAnswer(context: RequestContext, input: AnswerInput): Promise<StoredAnswer> {
  const { userId } = requirePerson(context.viewer);
  const instrument = await draftInstrument(context, input.assessmentId);
  checkAnswer(instrument, input);
  const saved = await write(context, input, userId);
  if (saved) return saved;
  // Filed meanwhile is another refusal than changed meanwhile.
  await draftInstrument(context, input.assessmentId);
  throw errors.conflict((await standing(context, input)) ?? null);
}

const COLUMNS = sql`answer.question_id as "questionId", answer.step, answer.not_applicable as "notApplicable", answer.revision, answer.answered_at as "answeredAt"`;

async function write({ database, viewer }: RequestContext, input: AnswerInput, userId: string): Promise<StoredAnswer | undefined> {
  const row = (column: string) => sql.ref(`company.${column}`);
  // The draft's row is locked so that an answer and the filing of its assessment come one after the other.
  const { rows: [saved] } = await sql<StoredAnswer>`
    with draft as (select assessment.id from assessment join company on company.id = assessment.company_id
      where assessment.id = ${input.assessmentId}::uuid and assessment.state = 'draft' and ${writableCompany(viewer)(row)}
      for update of assessment)
    insert into answer (assessment_id, question_id, step, not_applicable, answered_by)
      select draft.id, ${input.questionId}, ${input.step ?? null}::integer, ${input.notApplicable}::boolean, ${userId}::uuid from draft
      where ${input.revision} = 0 or exists (select from answer where assessment_id = draft.id and question_id = ${input.questionId})
    on conflict (assessment_id, question_id) do update set
      step = excluded.step, not_applicable = excluded.not_applicable, answered_by = excluded.answered_by, answered_at = now(),
      revision = answer.revision + 1
      where answer.revision = ${input.revision}
    returning ${COLUMNS}`.execute(database.kysely);
  return saved;
}

async function standing({ database }: RequestContext, { assessmentId, questionId }: AnswerInput): Promise<StoredAnswer | undefined> {
  const { rows: [answer] } = await sql<StoredAnswer>`select ${COLUMNS} from answer
    where assessment_id = ${assessmentId}::uuid and question_id = ${questionId}`.execute(database.kysely);
  return answer;
}

/** The questionnaire of a draft that the viewer may fill in. Throws `NOT_FOUND`, or `WRONG_STATE` when it is filed. */
async function draftInstrument({ database, viewer }: RequestContext, id: string): Promise<Instrument> {
  const row = (column: string) => sql.ref(`company.${column}`);
  const { rows: [found] } = await sql<{ state: string; content: Instrument }>`select assessment.state, instrument_version.content
    from assessment join company on company.id = assessment.company_id
      join instrument_version on instrument_version.instrument_id = assessment.instrument_id and instrument_version.version = assessment.instrument_version
    where assessment.id = ${knownId('assessment', id)}::uuid and ${writableCompany(viewer)(row)}`.execute(database.kysely);
  if (!found) throw errors.notFound('assessment', id);
  if (found.state !== 'draft') {
    throw errors.wrongState('Questa autovalutazione è già chiusa. Iniziane una nuova.', 'This assessment is filed. Start a new one.');
  }
  return found.content;
}

function checkAnswer(instrument: Instrument, { questionId, step, notApplicable }: AnswerInput): void {
  const question = instrument.areas.flatMap((area) => area.questions).find(({ id }) => id === questionId);
  if (!question) throw errors.unknown('questionId', questionId);
  const maximum = instrument.steps.length - 1;
  if (notApplicable && !question.notApplicable) {
    throw errors.invalid('notApplicable', 'Questa domanda vale per tutti: scegli un gradino.', 'This question is for everybody: choose a step.');
  }
  if (notApplicable === (step !== undefined && step !== null) || (!notApplicable && !(step! >= 0 && step! <= maximum))) {
    throw errors.invalid('step', `Scegli un gradino da 0 a ${maximum}, oppure «non fa per noi».`, `Choose a step from 0 to ${maximum}, or “not for us”.`);
  }
}
