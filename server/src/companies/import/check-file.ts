import type { LocalizedText } from '@innesto/schema';
import { errors, Refusal } from '../../errors.ts';
import { checkCompanyFields, type CompanyFields } from '../company-fields.ts';
import { decodeText } from './decode.ts';
import { columnsOf, type Column } from './headers.ts';
import { readCompany } from './read-company.ts';
import { readRows, type FileRow } from './rows.ts';

/** A file has this many bytes at most. */
export const MAXIMUM_BYTES = 2 * 1024 * 1024;

/** A file has this many companies at most: all of them are written in one transaction. */
export const MAXIMUM_COMPANIES = 2_000;

/** A line that was not taken, and why. */
export interface RefusedLine {
  readonly line: number;
  readonly code: string;
  readonly reason: LocalizedText;
}

/** A company that a file names, and on which line. */
export interface FileCompany {
  readonly line: number;
  readonly fields: CompanyFields & { readonly name: string };
}

/** What a file says: companies that can be entered, and lines that cannot. */
export interface CheckedFile {
  readonly companies: readonly FileCompany[];
  readonly refused: readonly RefusedLine[];
}

/** Reads and checks a file of companies, without looking at the database. Throws `INPUT_INVALID` when it is none. */
export function checkFile(bytes: Buffer): CheckedFile {
  const read = readRows(decodeText(bytes), MAXIMUM_COMPANIES + 2);
  if (!read) throw tooLong();
  const [header, ...rows] = read;
  const columns = columnsOf(header?.fields ?? []);
  if (!columns.some(({ field }) => field === 'name')) {
    throw errors.invalid('content',
      'La prima riga deve dare un nome alle colonne, e una deve chiamarsi «Ragione sociale».',
      'The first line must name the columns, and one must be called “Name”.');
  }
  if (rows.length > MAXIMUM_COMPANIES) throw tooLong();
  const checked = rows.map((row) => checkRow(row, columns, header!.fields!.length));
  return withoutDuplicates({
    companies: checked.filter((each) => 'fields' in each),
    refused: checked.filter((each) => 'code' in each),
  });
}

function tooLong(): Refusal {
  return errors.invalid('content', `Un file ha al massimo ${MAXIMUM_COMPANIES} imprese: dividilo.`,
    `A file has ${MAXIMUM_COMPANIES} companies at most: split it.`);
}

function checkRow({ line, fields }: FileRow, columns: readonly Column[], width: number): FileCompany | RefusedLine {
  if (!fields || fields.length < width || fields.slice(width).some((field) => field.trim() !== '')) {
    return { line, code: 'BROKEN_LINE', reason: {
      it: 'La riga non ha le stesse colonne della prima, o ha virgolette aperte e non chiuse.',
      en: 'The line has not the columns of the first one, or has quotes that are opened and not closed.' } };
  }
  try {
    const { name, ...said } = checkCompanyFields(readCompany(columns, fields));
    if (name === undefined) throw errors.invalid('name', 'Serve il nome dell’impresa.', 'The name of the company is needed.');
    return { line, fields: { name, ...said } };
  } catch (error) {
    if (error instanceof Refusal) return refused(line, error, columns);
    throw error;
  }
}

function refused(line: number, { code, texts, details }: Refusal, columns: readonly Column[]): RefusedLine {
  const title = columns.find(({ field }) => field === details['field'])?.title;
  return { line, code, reason: title ? { it: `${title}: ${texts.it}`, en: `${title}: ${texts.en}` } : texts };
}

function withoutDuplicates({ companies, refused: before }: CheckedFile): CheckedFile {
  const lineOf = new Map<string, number>();
  const kept: FileCompany[] = [];
  const refusedLines: RefusedLine[] = [...before];
  for (const company of companies) {
    const code = company.fields.taxCode;
    const first = code ? lineOf.get(code) : undefined;
    if (first !== undefined) refusedLines.push(duplicate(company.line, first));
    else kept.push(company);
    if (code && first === undefined) lineOf.set(code, company.line);
  }
  return { companies: kept, refused: refusedLines };
}

function duplicate(line: number, first: number): RefusedLine {
  return { line, code: 'DUPLICATE_LINE', reason: {
    it: `Ha lo stesso codice fiscale della riga ${first}.`, en: `It has the tax code of line ${first}.` } };
}
