import { AsyncLocalStorage } from 'node:async_hooks';
import type { Database } from '../src/storage/database.ts';

/** Counts the statements that something sends to the database; not those of who works beside it, such as the feed. */
export async function countStatements<Result>({ kysely }: Pick<Database, 'kysely'>, work: () => Promise<Result>): Promise<{ readonly result: Result; readonly statements: number }> {
  const executor = kysely.getExecutor();
  const { executeQuery } = executor;
  const own = new AsyncLocalStorage<true>();
  let statements = 0;
  executor.executeQuery = ((...given: Parameters<typeof executeQuery>) => {
    if (own.getStore()) statements += 1;
    return executeQuery.apply(executor, given);
  }) as typeof executeQuery;
  try {
    return { result: await own.run(true, work), statements };
  } finally {
    executor.executeQuery = executeQuery;
  }
}
