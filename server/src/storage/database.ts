import type { EntitySchema, Options } from '@mikro-orm/core';
import { Migrator } from '@mikro-orm/migrations';
import { MikroORM as PgliteOrm } from '@mikro-orm/pglite';
import { MikroORM as PostgresOrm, type SqlEntityManager } from '@mikro-orm/postgresql';
import { unaccent } from '@electric-sql/pglite/contrib/unaccent';
import type { PGlite } from '@electric-sql/pglite';
import { CompiledQuery, type DatabaseConnection, type Kysely } from 'kysely';
import type { NamedMigration } from './migration.ts';
import { keepPrepared } from './prepared.ts';

/** What the database is made of: the rooms' and plugins' tables and the migrations that make them, in order. */
export interface Storage {
  readonly entities: readonly EntitySchema[];
  readonly migrations: readonly NamedMigration[];
}

/** One unit of work. Everything done with it commits together, or not at all. */
export interface Transaction {
  readonly em: SqlEntityManager;
  readonly kysely: Kysely<any>;
}

/** The one door to the database, the same for the embedded one and for PostgreSQL. */
export interface Database {
  readonly embedded: boolean;
  readonly orm: PostgresOrm;
  /** The embedded database itself, for libraries that bring a driver of their own. */
  readonly native?: PGlite;
  /** For reads outside a transaction. Inside one, use the transaction's. */
  readonly kysely: Kysely<any>;
  /** Runs the work in one transaction. No I/O inside: on the embedded database everybody else waits. */
  transaction<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}

/** Where the database is: a folder for the embedded one (undefined: in memory), or the address of a server. */
export type Location = { readonly folder?: string; readonly snapshot?: Blob } | { readonly url: string };

/** Opens the database without touching its tables. */
export async function openDatabase(location: Location, storage: Storage): Promise<Database> {
  const common = {
    entities: [...storage.entities],
    extensions: [Migrator],
    migrations: {
      migrationsList: storage.migrations.map(({ name, class: migration }) => ({ name, class: migration })),
      tableName: 'innesto_migration', snapshot: false, allOrNothing: true, silent: true,
    },
    allowGlobalContext: true,
    onCreateConnection: speakUtc,
    discovery: { warnWhenNoEntities: false },
  } as unknown as Options;
  if ('url' in location) return wrap(await PostgresOrm.init({ ...common, clientUrl: location.url, driverOptions: { onPoolCreated: keepPrepared } } as never), undefined);
  const embedded = await PgliteOrm.init({
    ...common,
    dbName: location.folder ?? 'memory://',
    // A function: MikroORM deep-clones plain driver options, which breaks blobs and extensions.
    driverOptions: () => ({ extensions: { unaccent }, ...(location.snapshot ? { loadDataDir: location.snapshot } : {}) }),
  } as never);
  const native = await (embedded.em.getConnection() as unknown as { getNativeClient(): Promise<PGlite> }).getNativeClient();
  return wrap(embedded as unknown as PostgresOrm, native);
}

/** A moment is told in the zone of the connection, and a server's own zone may be any. */
async function speakUtc(connection: DatabaseConnection): Promise<void> {
  await connection.executeQuery(CompiledQuery.raw(`set time zone 'UTC'`));
}

function wrap(orm: PostgresOrm, native: PGlite | undefined): Database {
  return {
    embedded: native !== undefined,
    orm,
    native,
    kysely: orm.em.fork().getKysely() as Kysely<any>,
    transaction: (work) =>
      orm.em.fork().transactional((em) => work({ em, kysely: em.getKysely() as Kysely<any> })),
    close: () => orm.close(true),
  };
}
