import { computed, onScopeDispose, ref, shallowRef, type ComputedRef, type Ref } from 'vue';
import { choiceOf, choose, keepOther, restored, undecidedIn, type Answers, type Choice, type SavedAnswer, type UnsentAnswer } from './answer-queue.ts';
import { createAnswerSender } from './answer-sender.ts';
import { keepAnswers, keptAnswers } from './kept-answers.ts';
import { sendAnswer } from './send-answer.ts';

/** Where the answers as a whole have got to. `attention`: a person must decide about one of them. */
export type SavingState = 'saved' | 'sending' | 'offline' | 'attention';

type Travel = 'idle' | 'sending' | 'offline';

/** The answers of a draft while a person fills it in: shown at once, sent in the background, never lost. */
export interface DraftAnswers {
  readonly choice: (questionId: string) => Choice | undefined;
  readonly unsent: (questionId: string) => UnsentAnswer | undefined;
  readonly isAnswered: (questionId: string) => boolean;
  /** Whether the server has the answer as it is shown, and it was given on this visit. */
  readonly isFresh: (questionId: string) => boolean;
  readonly state: ComputedRef<SavingState>;
  readonly waiting: ComputedRef<number>;
  /** The first question whose answer a person must decide about. */
  readonly undecided: ComputedRef<string | undefined>;
  readonly answer: (questionId: string, choice: Choice) => void;
  readonly keepTheirs: (questionId: string) => void;
  readonly retry: () => void;
}

/** Starts from what the server has and from what an earlier visit could not send. */
export function useAnswers(assessmentId: string, saved: readonly SavedAnswer[]): DraftAnswers {
  const answers = shallowRef<Answers>(restored(saved, keptAnswers(assessmentId)));
  const travel = ref<Travel>('idle');
  const touched = ref(new Set<string>());

  function write(next: Answers): void {
    answers.value = next;
    keepAnswers(assessmentId, next.unsent);
  }
  const sender = createAnswerSender({
    read: () => answers.value, write, send: (answer) => sendAnswer(assessmentId, answer), later, report: (state) => (travel.value = state),
  });
  function change(questionId: string, next: Answers): void {
    touched.value.add(questionId);
    write(next);
    void sender.go();
  }
  whileOpen(sender.retry, () => answers.value.unsent.size > 0);
  onScopeDispose(sender.stop);
  void sender.go();
  return { ...readingsOf(answers, travel, touched), ...changesOf(answers, change), retry: () => void sender.retry() };
}

type Readings = Pick<DraftAnswers, 'choice' | 'unsent' | 'isAnswered' | 'isFresh' | 'state' | 'waiting' | 'undecided'>;

function readingsOf(answers: Ref<Answers>, travel: Ref<Travel>, touched: Ref<ReadonlySet<string>>): Readings {
  return {
    choice: (id) => choiceOf(answers.value, id),
    unsent: (id) => answers.value.unsent.get(id),
    isAnswered: (id) => choiceOf(answers.value, id) !== undefined,
    isFresh: (id) => touched.value.has(id) && answers.value.saved.has(id) && !answers.value.unsent.has(id),
    state: computed(() => stateOf(answers.value, travel)),
    waiting: computed(() => answers.value.unsent.size),
    undecided: computed(() => undecidedIn(answers.value)),
  };
}

function changesOf(answers: Ref<Answers>, change: (questionId: string, next: Answers) => void): Pick<DraftAnswers, 'answer' | 'keepTheirs'> {
  return {
    answer: (id, choice) => change(id, choose(answers.value, id, choice)),
    keepTheirs: (id) => change(id, keepOther(answers.value, id)),
  };
}

function stateOf(answers: Answers, travel: Ref<Travel>): SavingState {
  if (undecidedIn(answers)) return 'attention';
  if (answers.unsent.size === 0) return 'saved';
  return travel.value === 'offline' ? 'offline' : 'sending';
}

function later(again: () => void, milliseconds: number): () => void {
  const timer = setTimeout(again, milliseconds);
  return () => clearTimeout(timer);
}

/** Tries again when the network returns, and asks before the page closes over answers that are still here. */
function whileOpen(retry: () => Promise<void>, unsent: () => boolean): void {
  const online = (): void => void retry();
  const leave = (event: BeforeUnloadEvent): void => {
    if (unsent()) event.preventDefault();
  };
  window.addEventListener('online', online);
  window.addEventListener('beforeunload', leave);
  onScopeDispose(() => {
    window.removeEventListener('online', online);
    window.removeEventListener('beforeunload', leave);
  });
}
