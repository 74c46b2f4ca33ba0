import { CsvError, parse } from 'csv-parse/sync';

/** One record of a file, and the line it begins on (the first is 1). Without fields, the line cannot be read. */
export interface FileRow {
  readonly line: number;
  readonly fields?: readonly string[];
}

const DELIMITERS = [';', ',', '\t'] as const;

/** A quoted field may go on over this many lines; beyond, its quote was never meant. */
const LINES_OF_A_FIELD = 30;

/**
 * Reads a file with separated values, whatever separates them, as far as so many records that are not blank. A line that
 * cannot be read does not spoil the next. A file with more lines than those records can have is not looked at: nothing.
 */
export function readRows(text: string, most: number): FileRow[] | undefined {
  const lines = text.split(/\r\n|\n|\r/);
  if (lines.length > most * LINES_OF_A_FIELD) return undefined;
  const delimiter = delimiterOf(lines.find((line) => line.trim() !== '') ?? '');
  const rows: FileRow[] = [];
  for (let at = 0; at < lines.length && rows.length < most;) {
    const { fields, taken } = readRecord(lines, at, delimiter);
    if (!fields || fields.some((field) => field.trim() !== '')) rows.push({ line: at + 1, fields });
    at += taken;
  }
  return rows;
}

function delimiterOf(header: string): string {
  const unquoted = header.replace(/"[^"]*"/g, '');
  const counts = DELIMITERS.map((delimiter) => ({ delimiter, count: unquoted.split(delimiter).length }));
  return counts.reduce((most, other) => (other.count > most.count ? other : most)).delimiter;
}

function readRecord(lines: readonly string[], at: number, delimiter: string): { fields?: string[]; taken: number } {
  for (let taken = 1; taken <= LINES_OF_A_FIELD && at + taken <= lines.length; taken += 1) {
    const outcome = tryRecord(lines.slice(at, at + taken).join('\n'), delimiter);
    if (outcome !== 'unfinished') return outcome === 'broken' ? { taken: 1 } : { fields: outcome, taken };
  }
  return { taken: 1 };
}

function tryRecord(text: string, delimiter: string): string[] | 'broken' | 'unfinished' {
  try {
    const records: string[][] = parse(text, { delimiter, relax_column_count: true, record_delimiter: '\r\n' });
    return records[0] ?? [];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return error.code === 'CSV_QUOTE_NOT_CLOSED' ? 'unfinished' : 'broken';
  }
}
