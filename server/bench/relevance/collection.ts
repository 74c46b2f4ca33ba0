import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Locale } from '@innesto/schema';
import type { SearchDocument } from '../../src/search/index.ts';
import type { Grades } from './measures.ts';

/** A test collection: documents, queries, and which documents people judged to answer them, with grades. */
export interface TestCollection {
  readonly name: string;
  readonly locale: Locale;
  readonly documents: readonly SearchDocument[];
  readonly queries: readonly { readonly id: string; readonly text: string }[];
  readonly grades: ReadonlyMap<string, Grades>;
}

/** The folder of collections: the first argument, else INNESTO_COLLECTIONS. Exits with a line that says so when there is none. */
export function collectionsFolder(): string {
  const given = process.argv[2] ?? process.env['INNESTO_COLLECTIONS'];
  // npm runs scripts in the project's folder; a path is meant from where it was typed.
  const folder = given && resolve(process.env['INIT_CWD'] ?? '.', given);
  if (folder && existsSync(folder)) return folder;
  process.stderr.write('Give the folder of the test collections as an argument or in INNESTO_COLLECTIONS.\n');
  process.exit(2);
}

/** The collection in a folder, or every collection in the folders of a folder, in alphabetical order. */
export function readCollections(folder: string): readonly TestCollection[] {
  const isCollection = (path: string): boolean => existsSync(join(path, 'corpus.jsonl'));
  const folders = isCollection(folder) ? [folder] : readdirSync(folder).toSorted().map((name) => join(folder, name)).filter(isCollection);
  return folders.map(readCollection);
}

function readCollection(folder: string): TestCollection {
  const lines = (file: string) => readFileSync(join(folder, file), 'utf8').split('\n').filter((line) => line !== '');
  const locale: Locale = JSON.parse(lines('meta.json').join('')).lang;
  return {
    name: basename(folder),
    locale,
    documents: lines('corpus.jsonl').map((line) => toDocument(JSON.parse(line), locale)),
    queries: lines('queries.jsonl').map((line) => JSON.parse(line)),
    grades: readGrades(lines('qrels.tsv')),
  };
}

/** A document with words in one language only. */
export function toDocument({ id, title = '', text = '' }: { readonly id: string; readonly title?: string; readonly text?: string }, locale: Locale): SearchDocument {
  const inOneLanguage = (words: string) => ({ it: '', en: '', [locale]: words });
  return { id, role: 'offer', kind: 'bench.text', plugin: 'bench', title: inOneLanguage(title), text: inOneLanguage(text), concepts: [] };
}

function readGrades(lines: readonly string[]): ReadonlyMap<string, Grades> {
  const grades = new Map<string, Map<string, number>>();
  for (const line of lines) {
    const [query = '', document = '', grade] = line.split('\t');
    const judged = grades.get(query) ?? new Map<string, number>();
    grades.set(query, judged.set(document, Number(grade)));
  }
  return grades;
}
