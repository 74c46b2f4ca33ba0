import type { Database } from '../src/storage/database.ts';

/** Counts the statements that something sends to the database. */
export async function countStatements<Result>({ kysely }: Pick<Database, 'kysely'>, work: () => Promise<Result>): Promise<{ readonly result: Result; readonly statements: number }> {
  const executor = kysely.getExecutor();
  const { executeQuery } = executor;
  let statements = 0;
  executor.executeQuery = ((...given: Parameters<typeof executeQuery>) => {
    statements += 1;
    return executeQuery.apply(executor, given);
  }) as typeof executeQuery;
  try {
    return { result: await work(), statements };
  } finally {
    executor.executeQuery = executeQuery;
  }
}
