import { SingleBar } from 'cli-progress';

/** How a command tells what it does: in words with a bar, or as one JSON value at the end. */
export interface Report {
  progress(step: string, done: number, total: number): void;
  warn(line: string): void;
  done(line: string, result: unknown): void;
  /** A table to read, or the same told to a program. */
  table(rows: readonly Readonly<Record<string, unknown>>[], result: unknown): void;
}

/** Makes a report. Bars and warnings go to the error stream, so that the output can be piped. */
export function createReport(json: boolean): Report {
  const bars = new Map<string, SingleBar>();
  const warn = (line: string): void => { process.stderr.write(`${line}\n`); };
  return {
    warn,
    progress(step, done, total) {
      if (json) return;
      const bar = bars.get(step) ?? startBar(step, total);
      bars.set(step, bar);
      bar.update(done);
      if (done === total) bar.stop();
    },
    done: (line, result) => { process.stdout.write(json ? `${JSON.stringify(result)}\n` : `${line}\n`); },
    table(rows, result) {
      if (json) process.stdout.write(`${JSON.stringify(result)}\n`);
      else console.table(rows);
    },
  };
}

function startBar(step: string, total: number): SingleBar {
  const bar = new SingleBar({ format: `${step} {bar} {value}/{total}`, stream: process.stderr, clearOnComplete: false });
  bar.start(total, 0);
  return bar;
}
