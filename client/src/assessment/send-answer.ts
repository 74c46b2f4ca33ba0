import type { CombinedError } from '@urql/core';
import { currentClient } from '../graphql/client.ts';
import { describeError } from '../graphql/shown-error.ts';
import type { AnswerToSend, SavedAnswer } from './answer-queue.ts';
import type { Outcome } from './answer-sender.ts';
import { SaveAnswerMutation } from './assessment.query.ts';

/** Codes of trouble that passes by itself: the answer waits and goes again. */
const PASSING = new Set(['INTERNAL', 'INTERNAL_SERVER_ERROR', 'TOO_MANY_REQUESTS']);

/** Sends one answer of a draft to the API. It never throws: what came of it is always one of the outcomes. */
export async function sendAnswer(assessmentId: string, { questionId, step, notApplicable, revision }: AnswerToSend): Promise<Outcome> {
  const input = { assessmentId, questionId, step, notApplicable, revision };
  const { data, error } = await currentClient.value.mutation(SaveAnswerMutation, { input }).toPromise();
  if (data && !error) return { kind: 'accepted', answer: data.saveAnswer };
  return error ? outcomeOf(error) : { kind: 'lost' };
}

/** What an error of the API means for an answer. No answer at all, and trouble inside the server, are the network's fault: it goes again. */
export function outcomeOf(error: CombinedError): Outcome {
  const { code, current } = error.graphQLErrors[0]?.extensions ?? {};
  if (code === undefined || PASSING.has(String(code))) return { kind: 'lost' };
  if (code === 'CONFLICT' && current) return { kind: 'contested', other: current as SavedAnswer };
  return { kind: 'refused', refusal: describeError(error) };
}
