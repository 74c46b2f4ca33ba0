import { randomUUID } from 'node:crypto';
import { requirePromoter, type Promoter } from '../../accounts/index.ts';
import type { RequestContext } from '../../context.ts';
import { errors } from '../../errors.ts';
import type { Transaction } from '../../storage/database.ts';
import { companyChanged } from '../changed.ts';
import type { CompanyFileInput } from '../company.input.ts';
import { checkFile, MAXIMUM_BYTES, type FileCompany, type RefusedLine } from './check-file.ts';

/** What came of a file: ids of the companies that were entered, and the lines that were not. */
export interface ImportOutcome {
  readonly ids: readonly string[];
  readonly refused: readonly RefusedLine[];
}

const BATCH = 200;

/** Enters the companies of a file for the promoter's hub, all good lines or none; the others are refused one by one. */
export async function importCompanies(
  { database, jobs, viewer }: Pick<RequestContext, 'database' | 'jobs' | 'viewer'>, input: CompanyFileInput,
): Promise<ImportOutcome> {
  const promoter = requirePromoter(viewer);
  const { companies, refused } = checkFile(bytesOf(input));
  const rows = companies.map((company) => ({ id: randomUUID(), ...company }));
  const written = new Set(await database.transaction(async (transaction) => {
    const ids = await insert(transaction, rows, promoter);
    for (const { id, fields } of rows) {
      // Without its own words, a company that nobody assessed gives matching nothing to look for.
      if (ids.has(id) && (fields.description || fields.needs)) await companyChanged(transaction, jobs, id);
    }
    return ids;
  }));
  const known = rows.filter(({ id }) => !written.has(id)).map(({ line }) => alreadyHere(line));
  return { ids: [...written], refused: [...refused, ...known].sort((one, other) => one.line - other.line) };
}

async function insert(
  { kysely }: Transaction, rows: readonly (FileCompany & { id: string })[], { hubId }: Promoter,
): Promise<Set<string>> {
  const ids = new Set<string>();
  for (let at = 0; at < rows.length; at += BATCH) {
    const values = rows.slice(at, at + BATCH).map(({ id, fields }) => ({
      id, name: fields.name, tax_code: fields.taxCode, division: fields.division, ateco_edition: fields.atecoEdition,
      size_class: fields.sizeClass, province: fields.province, municipality: fields.municipality, website: fields.website,
      description: fields.description, needs: fields.needs, hub_id: hubId, entered_by_hub: true, origin: 'imported',
    }));
    const inserted: { id: string }[] = await kysely.insertInto('company').values(values)
      .onConflict((conflict) => conflict.column('tax_code').doNothing()).returning('id').execute();
    for (const { id } of inserted) ids.add(id);
  }
  return ids;
}

function bytesOf({ content, encoding }: CompanyFileInput): Buffer {
  if (encoding !== 'base64') throw errors.unknown('encoding', encoding);
  if (content.length > Math.ceil(MAXIMUM_BYTES / 3) * 4) {
    throw errors.invalid('content', 'Il file ha al massimo 2 MB.', 'The file has 2 MB at most.');
  }
  if (!/^[A-Za-z\d+/]*={0,2}$/.test(content)) {
    throw errors.invalid('content', 'Il file non è scritto in base64.', 'The file is not written in base64.');
  }
  return Buffer.from(content, 'base64');
}

function alreadyHere(line: number): RefusedLine {
  return { line, code: 'ALREADY_EXISTS', reason: {
    it: 'C’è già un’impresa con questo codice fiscale.', en: 'There is a company with this tax code already.' } };
}
