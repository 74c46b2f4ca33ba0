import type { Locale } from '@innesto/schema';
import type { SearchDocument, SearchEngine } from '../../src/search/index.ts';

/** Documents in one language, to be ranked. */
export interface Corpus {
  readonly locale: Locale;
  readonly documents: readonly SearchDocument[];
}

/** Ids of the documents that answer a text, the best first: as many as are measured. */
export type Ranking = (text: string) => readonly string[] | Promise<readonly string[]>;

/** Something that ranks, by the name it is reported under. */
export interface Ranker {
  readonly name: string;
  /** The variable that says where it is; it does not run without it. */
  readonly needs?: string;
  /** Reads a corpus. */
  open(corpus: Corpus): Ranking | Promise<Ranking>;
}

/** Documents of a ranking that are measured. */
export const MEASURED = 100;

/** A search engine asked for what a need asks. */
export function gathering(name: string, create: () => SearchEngine | Promise<SearchEngine>, needs?: string): Ranker {
  return {
    name, needs,
    async open({ documents, locale }) {
      const engine = await create();
      await engine.rebuild(documents);
      return async (text) => {
        const { results } = await engine.gather([{ id: 'need', texts: [{ key: 'text', text, locale, weight: 1 }], concepts: [], limit: MEASURED }]);
        return results[0]!.candidates.map(({ id }) => id);
      };
    },
  };
}

/** A search engine asked for what a person typed. */
export function searching(name: string, create: () => SearchEngine | Promise<SearchEngine>, needs?: string): Ranker {
  return {
    name, needs,
    async open({ documents, locale }) {
      const engine = await create();
      await engine.rebuild(documents);
      return async (text) => (await engine.search({ text, locale, typing: false, limit: MEASURED })).hits.map(({ id }) => id);
    },
  };
}

/** Parts the rankers that can run here from those that cannot. */
export function runnable(rankers: readonly Ranker[], environment: NodeJS.ProcessEnv): { readonly run: readonly Ranker[]; readonly left: readonly Ranker[] } {
  const can = ({ needs }: Ranker): boolean => needs === undefined || Boolean(environment[needs]);
  return { run: rankers.filter(can), left: rankers.filter((ranker) => !can(ranker)) };
}
