import { join } from 'node:path';
import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import { openDatabase, type Database, type Location, type Storage } from '../storage/database.ts';
import { lockFolder, type FolderLock } from '../storage/lock.ts';
import { migrate } from '../storage/migrate.ts';

/** Where the configuration says that the database is. */
export function locationOf({ databaseUrl, dataFolder }: Config): Location {
  return databaseUrl ? { url: databaseUrl } : { folder: join(dataFolder, 'database') };
}

/** Opens a database, in its folder's lock if it has a folder, and brings it up to date. One that cannot be is closed again and never served. */
export async function openMigrated(location: Location, storage: Storage, log: Logger): Promise<{ database: Database; lock?: FolderLock }> {
  const lock = 'folder' in location && location.folder ? await lockFolder(location.folder) : undefined;
  const database = await openDatabase(location, storage);
  try {
    const ran = await migrate(database, 'url' in location ? location.url : undefined);
    if (ran.length > 0) log.info({ migrations: ran.length }, 'database brought up to date');
    return { database, lock };
  } catch (error) {
    await database.close();
    await lock?.release();
    throw error;
  }
}
