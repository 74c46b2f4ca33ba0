import type { RequestContext } from '../../context.ts';
import type { SearchEngine } from '../../search/engine.ts';
import type { Feed } from './feed.ts';

/** What finding entries needs beside the usual context. */
export interface FindingContext extends RequestContext {
  readonly engine: SearchEngine;
  readonly feed: Pick<Feed, 'lag'>;
}
