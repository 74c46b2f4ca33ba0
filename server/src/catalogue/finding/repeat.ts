import { setTimeout as pause } from 'node:timers/promises';

/** How a step is repeated. */
export interface Repeating {
  /** Milliseconds between the end of one step and the beginning of the next. */
  readonly every: number;
  readonly signal: AbortSignal;
  readonly onError: (error: unknown) => void;
}

/** Takes a step at once, and again and again until it is told to stop. A fault that lasts is told once. Keeps no process alive. */
export async function repeat(step: () => Promise<unknown>, { every, signal, onError }: Repeating): Promise<void> {
  let told: string | undefined;
  while (!signal.aborted) {
    await step().then(() => { told = undefined; }, (error: unknown) => {
      if (told !== String(error)) onError(error);
      told = String(error);
    });
    // Rejects only when it is told to stop.
    await pause(every, undefined, { signal, ref: false }).catch(() => undefined);
  }
}
