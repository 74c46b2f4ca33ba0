import type { ShownError } from '../graphql/shown-error.ts';
import { accepted, contested, nextToSend, readyAgain, refused, type Answers, type AnswerToSend, type SavedAnswer } from './answer-queue.ts';

/** What came of sending one answer: it was taken, it never arrived, somebody else was faster, or it was refused. */
export type Outcome =
  | { readonly kind: 'accepted'; readonly answer: SavedAnswer }
  | { readonly kind: 'lost' }
  | { readonly kind: 'contested'; readonly other: SavedAnswer }
  | { readonly kind: 'refused'; readonly refusal: ShownError };

/** What sending needs of the world. */
export interface Sending {
  readonly read: () => Answers;
  readonly write: (answers: Answers) => void;
  readonly send: (answer: AnswerToSend) => Promise<Outcome>;
  /** Calls back after so many milliseconds; what it returns calls that off. */
  readonly later: (again: () => void, milliseconds: number) => () => void;
  /** Told whenever it starts or stops to travel, or to wait for the network. */
  readonly report: (state: 'idle' | 'sending' | 'offline') => void;
}

/** Sends answers one after the other, and again after a while when the network does not carry them. */
export interface AnswerSender {
  /** Sends whatever can be sent; does nothing when it is at it already. */
  readonly go: () => Promise<void>;
  /** Tries at once what waits for the network or was refused. */
  readonly retry: () => Promise<void>;
  readonly stop: () => void;
}

const FIRST_PAUSE = 2_000;
const LONGEST_PAUSE = 30_000;

/** Makes a sender. The pause between tries grows from 2 to 30 seconds and starts over after a success. */
export function createAnswerSender({ read, write, send, later, report }: Sending): AnswerSender {
  let busy = false;
  let pause = FIRST_PAUSE;
  let callOff = (): void => {};

  async function go(): Promise<void> {
    callOff();
    if (busy) return;
    busy = true;
    const arrived = await sendAll();
    busy = false;
    if (!arrived) wait();
  }

  async function sendAll(): Promise<boolean> {
    for (let next = nextToSend(read()); next; next = nextToSend(read())) {
      report('sending');
      const outcome = await send(next);
      if (outcome.kind === 'lost') return false;
      pause = FIRST_PAUSE;
      write(after(read(), next.questionId, outcome));
    }
    report('idle');
    return true;
  }

  function wait(): void {
    report('offline');
    callOff = later(() => void go(), pause);
    pause = Math.min(pause * 2, LONGEST_PAUSE);
  }

  function retry(): Promise<void> {
    write(readyAgain(read()));
    return go();
  }

  return { go, retry, stop: () => callOff() };
}

function after(answers: Answers, questionId: string, outcome: Exclude<Outcome, { kind: 'lost' }>): Answers {
  if (outcome.kind === 'accepted') return accepted(answers, outcome.answer);
  if (outcome.kind === 'contested') return contested(answers, questionId, outcome.other);
  return refused(answers, questionId, outcome.refusal);
}
