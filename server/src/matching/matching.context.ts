import type { FindingContext } from '../catalogue/index.ts';
import type { Matcher } from './run.ts';

/** What running the matcher within a request needs beside the usual context. */
export interface MatchingContext extends FindingContext {
  readonly matching: Matcher;
}
