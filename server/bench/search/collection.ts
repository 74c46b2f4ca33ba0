import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '@innesto/schema';
import type { SearchDocument } from '../../src/search/index.ts';

/** A test collection: documents, queries, and which documents people judged to answer them, with grades. */
export interface TestCollection {
  readonly name: string;
  readonly locale: Locale;
  readonly documents: readonly SearchDocument[];
  readonly queries: readonly { readonly id: string; readonly text: string }[];
  readonly grades: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** The folder of collections: the first argument, else INNESTO_COLLECTIONS. Exits with a line that says so when there is none. */
export function collectionsFolder(): string {
  const folder = process.argv[2] ?? process.env['INNESTO_COLLECTIONS'];
  if (folder && existsSync(folder)) return folder;
  process.stderr.write('Give the folder of the test collections as an argument or in INNESTO_COLLECTIONS.\n');
  process.exit(2);
}

/** Every collection of a folder, in alphabetical order. */
export function readCollections(folder: string): readonly TestCollection[] {
  return readdirSync(folder).toSorted().map((name) => readCollection(folder, name));
}

function readCollection(folder: string, name: string): TestCollection {
  const lines = (file: string) => readFileSync(join(folder, name, file), 'utf8').split('\n').filter((line) => line !== '');
  const locale: Locale = JSON.parse(lines('meta.json').join('')).lang;
  return {
    name,
    locale,
    documents: lines('corpus.jsonl').map((line) => toDocument(JSON.parse(line), locale)),
    queries: lines('queries.jsonl').map((line) => JSON.parse(line)),
    grades: readGrades(lines('qrels.tsv')),
  };
}

/** A document with words in one language only. */
export function toDocument({ id, title, text }: { readonly id: string; readonly title: string; readonly text: string }, locale: Locale): SearchDocument {
  const inOneLanguage = (words: string) => ({ it: '', en: '', [locale]: words });
  return { id, role: 'offer', kind: 'bench.text', plugin: 'bench', title: inOneLanguage(title), text: inOneLanguage(text), concepts: [] };
}

function readGrades(lines: readonly string[]): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const grades = new Map<string, Map<string, number>>();
  for (const line of lines) {
    const [query = '', document = '', grade] = line.split('\t');
    const judged = grades.get(query) ?? new Map<string, number>();
    grades.set(query, judged.set(document, Number(grade)));
  }
  return grades;
}
