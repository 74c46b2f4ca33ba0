import { randomUUID } from 'node:crypto';
import { Meilisearch } from 'meilisearch';

/** The real Meilisearch of this run, if there is one: `npm test` says loudly when there is none. */
export const MEILISEARCH: readonly { readonly url: string; readonly key: string }[] = process.env['INNESTO_TEST_MEILI_URL']
  ? [{ url: process.env['INNESTO_TEST_MEILI_URL'], key: process.env['INNESTO_TEST_MEILI_KEY'] ?? '' }] : [];

/** Engines that tests of a whole house run on: in the process, and on a real server where there is one. */
export const ENGINES: readonly ('embedded' | 'meilisearch')[] = MEILISEARCH.length > 0 ? ['embedded', 'meilisearch'] : ['embedded'];

/** A name for an index that no other test uses. */
export function freshIndex(): string {
  return `test_${randomUUID().replaceAll('-', '')}`;
}

/** Deletes what a test made on the server. */
export async function removeIndex(index: string): Promise<void> {
  for (const { url, key } of MEILISEARCH) {
    const client = new Meilisearch({ host: url, apiKey: key });
    for (const name of [index, `${index}_new`]) await client.deleteIndexIfExists(name);
  }
}
