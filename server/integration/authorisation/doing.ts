import type { TestHouse } from '../../testing/index.ts';
import type { Viewer } from '../../src/context.ts';

/** Does something that must succeed, and returns its data. */
export async function ask(house: TestHouse, viewer: Viewer, operation: string): Promise<any> {
  const { data, errors } = await house.ask(viewer, operation);
  if (errors) throw new Error(`${operation}: ${errors[0]!.message}`, { cause: errors[0]!.originalError });
  return data;
}

/** Gives every question of a draft its first step. */
export async function answerAll(house: TestHouse, viewer: Viewer, draft: string): Promise<void> {
  const { assessment } = await ask(house, viewer, `{ assessment(id: "${draft}") { answers { questionId } instrument { areas { questions { id } } } } }`);
  const answered = new Set(assessment.answers.map(({ questionId }: { questionId: string }) => questionId));
  const questions: { id: string }[] = assessment.instrument.areas.flatMap((area: { questions: { id: string }[] }) => area.questions);
  for (const { id } of questions.filter((question) => !answered.has(question.id))) {
    await ask(house, viewer, `mutation { saveAnswer(input: { assessmentId: "${draft}", questionId: "${id}", step: 0, revision: 0 }) { revision } }`);
  }
}
