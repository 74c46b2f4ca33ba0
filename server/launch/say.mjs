/** A failure that its reader can cure: its message says what happened and what to do, and no stack is printed. */
export class PlainFailure extends Error {}

/** Prints one line for people on stderr, so that what a command prints on stdout stays its own. */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

/** Does `work` behind a progress line that ends with the seconds it took; returns what `work` returned. */
export async function step(title, work) {
  const started = performance.now();
  process.stderr.write(`${title} … `);
  try {
    const result = await work();
    say(`${((performance.now() - started) / 1000).toFixed(1)} s`);
    return result;
  } catch (error) {
    say('stopped');
    throw error;
  }
}
