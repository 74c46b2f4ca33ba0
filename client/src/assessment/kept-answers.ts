import type { UnsentAnswer } from './answer-queue.ts';

const nameOf = (assessmentId: string): string => `innesto.answers.${assessmentId}`;

/** The answers that an earlier visit of this browser could not send; none when there are none, or they cannot be read. */
export function keptAnswers(assessmentId: string, storage: Storage = localStorage): Map<string, UnsentAnswer> {
  try {
    const kept: unknown = JSON.parse(storage.getItem(nameOf(assessmentId)) ?? '[]');
    return new Map((kept as [string, UnsentAnswer][]).filter(isKept));
  } catch {
    // Another program's text under our name, or storage that is switched off: there is nothing to bring back.
    return new Map();
  }
}

/** Keeps the answers that still have to travel, so that closing the page loses none. */
export function keepAnswers(assessmentId: string, unsent: ReadonlyMap<string, UnsentAnswer>, storage: Storage = localStorage): void {
  const kept = [...unsent].map(([id, { choice, revision }]) => [id, { choice, revision }]);
  try {
    if (kept.length === 0) storage.removeItem(nameOf(assessmentId));
    else storage.setItem(nameOf(assessmentId), JSON.stringify(kept));
  } catch {
    // Without storage the answers wait in the open page, which says that they do.
  }
}

function isKept([id, answer]: [unknown, unknown]): boolean {
  const { choice, revision } = (answer ?? {}) as Partial<UnsentAnswer>;
  return typeof id === 'string' && typeof revision === 'number' && typeof choice?.notApplicable === 'boolean';
}
