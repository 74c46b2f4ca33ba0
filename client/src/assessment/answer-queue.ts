import type { ShownError } from '../graphql/shown-error.ts';

/** What a person says to a question: a step, or that it is not for them. */
export interface Choice {
  readonly step: number | null;
  readonly notApplicable: boolean;
}

/** An answer as the server has it. */
export interface SavedAnswer extends Choice {
  readonly questionId: string;
  readonly revision: number;
}

/** An answer that the server does not have yet. */
export interface UnsentAnswer {
  readonly choice: Choice;
  /** The revision that was seen when it was chosen. */
  readonly revision: number;
  /** What somebody else saved meanwhile; a person decides which of the two stays. */
  readonly other?: SavedAnswer;
  /** Why the server does not take it. */
  readonly refusal?: ShownError;
}

/** All answers of a draft: those that are safe, and those that still have to travel. */
export interface Answers {
  readonly saved: ReadonlyMap<string, SavedAnswer>;
  readonly unsent: ReadonlyMap<string, UnsentAnswer>;
}

/** An answer to be sent now. */
export interface AnswerToSend extends Choice {
  readonly questionId: string;
  readonly revision: number;
}

/** Whether two choices are the same. */
export const sameChoice = (one: Choice, other: Choice): boolean => one.step === other.step && one.notApplicable === other.notApplicable;

/** The choice that a question shows: the latest one, wherever it has got to. */
export function choiceOf({ saved, unsent }: Answers, questionId: string): Choice | undefined {
  return unsent.get(questionId)?.choice ?? saved.get(questionId);
}

/** The answers after a person chose. Choosing again settles a conflict in favour of the new choice. */
export function choose(answers: Answers, questionId: string, { step, notApplicable }: Choice): Answers {
  const choice: Choice = { step, notApplicable };
  const waiting = answers.unsent.get(questionId);
  const standing = waiting?.other ?? answers.saved.get(questionId);
  if (!waiting && standing && sameChoice(standing, choice)) return answers;
  const saved = waiting?.other ? withEntry(answers.saved, questionId, waiting.other) : answers.saved;
  return { saved, unsent: withEntry(answers.unsent, questionId, { choice, revision: standing?.revision ?? 0 }) };
}

/** The oldest answer that can be sent: one that nobody has to decide about first. */
export function nextToSend({ unsent }: Answers): AnswerToSend | undefined {
  for (const [questionId, { choice, revision, other, refusal }] of unsent) {
    if (!other && !refusal) return { questionId, ...choice, revision };
  }
  return undefined;
}

/** The first question whose answer waits for a person: two values to choose from, or a refusal. */
export function undecidedIn({ unsent }: Answers): string | undefined {
  return [...unsent].find(([, { other, refusal }]) => other || refusal)?.[0];
}

/** The answers after the server took one. What was chosen meanwhile still has to travel. */
export function accepted({ saved, unsent }: Answers, answer: SavedAnswer): Answers {
  const waiting = unsent.get(answer.questionId);
  const newer = waiting && !sameChoice(waiting.choice, answer);
  return {
    saved: withEntry(saved, answer.questionId, answer),
    unsent: newer ? withEntry(unsent, answer.questionId, { choice: waiting.choice, revision: answer.revision }) : withoutEntry(unsent, answer.questionId),
  };
}

/** The answers after the server said that somebody else changed this one. The same choice by both is no conflict. */
export function contested(answers: Answers, questionId: string, other: SavedAnswer): Answers {
  const waiting = answers.unsent.get(questionId);
  if (!waiting || sameChoice(waiting.choice, other)) return accepted(answers, other);
  return { ...answers, unsent: withEntry(answers.unsent, questionId, { ...waiting, other }) };
}

/** The answers after the server refused one for a reason that trying again does not mend. */
export function refused(answers: Answers, questionId: string, refusal: ShownError): Answers {
  const waiting = answers.unsent.get(questionId);
  return waiting ? { ...answers, unsent: withEntry(answers.unsent, questionId, { ...waiting, refusal }) } : answers;
}

/** The answers after a person kept what the other one saved. */
export function keepOther(answers: Answers, questionId: string): Answers {
  const other = answers.unsent.get(questionId)?.other;
  return other ? { saved: withEntry(answers.saved, questionId, other), unsent: withoutEntry(answers.unsent, questionId) } : answers;
}

/** The answers with every refused one ready to be sent again. */
export function readyAgain(answers: Answers): Answers {
  const unsent = [...answers.unsent].map(([id, { refusal: _refusal, ...waiting }]) => [id, waiting] as const);
  return { ...answers, unsent: new Map(unsent) };
}

/** The server's answers together with those that an earlier visit could not send. */
export function restored(saved: readonly SavedAnswer[], kept: ReadonlyMap<string, UnsentAnswer>): Answers {
  const start: Answers = { saved: new Map(saved.map((answer) => [answer.questionId, answer])), unsent: kept };
  return [...kept].reduce((answers, [questionId, { revision }]) => {
    const standing = answers.saved.get(questionId);
    return standing && standing.revision !== revision ? contested(answers, questionId, standing) : answers;
  }, start);
}

function withEntry<Value>(map: ReadonlyMap<string, Value>, key: string, value: Value): Map<string, Value> {
  return new Map(map).set(key, value);
}

function withoutEntry<Value>(map: ReadonlyMap<string, Value>, key: string): Map<string, Value> {
  const rest = new Map(map);
  rest.delete(key);
  return rest;
}
