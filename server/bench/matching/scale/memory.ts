import { setTimeout as pause } from 'node:timers/promises';

/** Megabytes that are reachable: in the heap and, as typed arrays, beside it. */
export async function held(): Promise<number> {
  if (!globalThis.gc) throw new Error('run with --expose-gc');
  for (let round = 0; round < 3; round += 1) {
    globalThis.gc();
    // Buffers go some turns after what held them.
    await pause(20);
  }
  const { heapUsed, external } = process.memoryUsage();
  // `external` holds the array buffers too.
  return (heapUsed + external) / 1e6;
}

/** Megabytes this process takes of the machine, now and at most so far. */
export function resident(): { readonly now: number; readonly most: number } {
  return { now: process.memoryUsage.rss() / 1e6, most: process.resourceUsage().maxRSS / 1e3 };
}
