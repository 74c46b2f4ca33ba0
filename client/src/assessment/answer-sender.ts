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
export function createAnswerSender(sending: Sending): AnswerSender {
  const pause = growingPause(sending.later);
  let busy = false;

  async function go(): Promise<void> {
    pause.callOff();
    if (busy) return;
    busy = true;
    const arrived = await sendAll(sending, pause.startOver);
    busy = false;
    if (arrived) return;
    sending.report('offline');
    pause.wait(() => void go());
  }

  function retry(): Promise<void> {
    sending.write(readyAgain(sending.read()));
    return go();
  }

  return { go, retry, stop: pause.callOff };
}

/** Sends until nothing is left that can be sent; resolves to false when the network lost one. */
async function sendAll({ read, write, send, report }: Sending, arrived: () => void): Promise<boolean> {
  for (let next = nextToSend(read()); next; next = nextToSend(read())) {
    report('sending');
    const outcome = await send(next);
    if (outcome.kind === 'lost') return false;
    arrived();
    write(after(read(), next.questionId, outcome));
  }
  report('idle');
  return true;
}

function growingPause(later: Sending['later']) {
  let milliseconds = FIRST_PAUSE;
  let callOff = (): void => {};
  return {
    wait(again: () => void): void {
      callOff = later(again, milliseconds);
      milliseconds = Math.min(milliseconds * 2, LONGEST_PAUSE);
    },
    startOver: () => void (milliseconds = FIRST_PAUSE),
    callOff: () => callOff(),
  };
}

function after(answers: Answers, questionId: string, outcome: Exclude<Outcome, { kind: 'lost' }>): Answers {
  if (outcome.kind === 'accepted') return accepted(answers, outcome.answer);
  if (outcome.kind === 'contested') return contested(answers, questionId, outcome.other);
  return refused(answers, questionId, outcome.refusal);
}
