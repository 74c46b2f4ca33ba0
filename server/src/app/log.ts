import { isatty } from 'node:tty';
import pino, { type DestinationStream, type Level, type Logger } from 'pino';
import type { Config } from '../config.ts';

/** Where lines go, by the number of the stream: what a program says, or beside it. */
export const STREAMS = { output: 1, errors: 2 } as const;

/** What a line is about; the first that it has stands before its sentence, in place of a property. */
const SUBJECTS = ['signal', 'source', 'job', 'plugin'] as const;

/** Opens the log: sentences where a person reads a terminal, else one JSON object a line, unless the configuration says which. */
export async function openLog({ logLevel, logFormat }: Pick<Config, 'logFormat'> & { readonly logLevel: string }, stream: number): Promise<Logger> {
  const format = logFormat ?? (isatty(stream) ? 'text' : 'json');
  return pino({ level: logLevel as Level }, format === 'text' ? await sentences(stream) : pino.destination({ dest: stream, sync: true }));
}

/** Loaded only where somebody reads it: a server that logs for machines starts without it. */
async function sentences(stream: number): Promise<DestinationStream> {
  const { default: pretty } = await import('pino-pretty');
  return pretty({
    // The last lines of a process that ends must be there too.
    destination: stream, sync: true, colorize: isatty(stream), translateTime: 'SYS:HH:MM:ss', singleLine: true,
    ignore: ['pid', 'hostname', 'rule', ...SUBJECTS].join(','), messageFormat: sentence,
  });
}

function sentence(line: Readonly<Record<string, unknown>>, message: string): string {
  const said = String(line[message] ?? '');
  const subject = SUBJECTS.map((name) => line[name]).find((name) => name !== undefined);
  return subject === undefined || said.startsWith(`${String(subject)} `) ? said : `${String(subject)}: ${said}`;
}
