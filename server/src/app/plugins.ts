import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { CORE_CONCEPTS, createThesaurus } from '@innesto/schema/concepts';
import { Entry } from '@innesto/schema/graphql';
import { CatalogueEntry } from '../catalogue/index.ts';
import { ConfigError } from '../config.ts';
import { buildSchema } from '../graphql/build.ts';
import { reach } from '../graphql/metadata.ts';
import { admit, type Admission } from '../host/admit.ts';
import { schemaPartOf } from '../host/checks/graphql.ts';
import { schemaOf } from '../host/checks/storage.ts';
import { createHttp } from '../host/http.ts';
import { claimsOf, fieldsOf } from '../host/ledger.ts';
import type { Loaded } from '../host/load.ts';
import { problemLine } from '../host/problem.ts';
import { createRegistries } from '../host/registries.ts';
import type { Registries } from '../registries.ts';
import type { NamedMigration } from '../storage/migration.ts';
import { sqlMigration } from '../storage/migration.ts';
import type { Storage } from '../storage/database.ts';
import { ROOMS } from './rooms.ts';

/** The admitted plugins, and what the house is made of with them. */
export interface Furnished {
  readonly admission: Admission;
  readonly registries: Registries;
  readonly storage: Storage;
  readonly schema: GraphQLSchema;
}

/** The core's own part of the GraphQL schema. */
export const CORE_PART = { types: [CatalogueEntry, Entry], resolvers: ROOMS.flatMap((room) => room.resolvers) };

/** Ids that no plugin may have: rooms name migrations and jobs so, Postgres and pg-boss their schemas, the demonstration its source. */
export const RESERVED_IDS: ReadonlySet<string> = new Set([
  'core', 'public', 'jobs', 'mail', 'information-schema', 'demo',
  ...ROOMS.flatMap((room) => room.migrations.map(({ name }) => name.replace(/-\d+$/, ''))),
]);

/** Admits the loaded plugins and makes of rooms and plugins one schema and one set of tables. Throws when a required plugin is refused. */
export async function furnish(loaded: Loaded, log: Logger, clock: () => Date): Promise<Furnished> {
  const admission = await admit(loaded.plugins, {
    thesaurus: createThesaurus(CORE_CONCEPTS),
    claims: { owner: 'core', claims: claimsOf(CORE_PART) },
    reserved: RESERVED_IDS,
    http: createHttp,
    clock,
    log: (plugin) => ({
      info: (message, details) => log.info({ ...details, plugin }, message),
      warn: (message, details) => log.warn({ ...details, plugin }, message),
    }),
  });
  const complete = { ...admission, problems: [...loaded.problems, ...admission.problems] };
  for (const problem of complete.problems) log.error({ plugin: problem.plugin, rule: problem.rule }, problemLine(problem));
  refuseWithoutRequired(loaded, complete);
  const registries = createRegistries(complete);
  return { admission: complete, registries, storage: storageOf(complete), schema: schemaFor(complete, registries) };
}

function refuseWithoutRequired({ plugins, required }: Loaded, { problems }: Admission): void {
  const ids = plugins.filter(({ entry }) => required.has(entry.package)).map(({ plugin }) => plugin.id);
  const refused = problems.filter(({ plugin }) => required.has(plugin) || ids.includes(plugin));
  if (refused.length > 0) throw new ConfigError(refused.map(problemLine).join('\n'));
}

function storageOf({ admitted }: Admission): Storage {
  const brought = admitted.filter(({ contribution }) => contribution.storage !== undefined);
  return {
    entities: [...ROOMS.flatMap((room) => room.entities), ...brought.flatMap(({ contribution }) => contribution.storage!.entities as never[])],
    migrations: [
      ...ROOMS.flatMap((room) => room.migrations),
      ...brought.flatMap(({ plugin, contribution }) => [
        sqlMigration(`${plugin.id}-000`, [`create schema if not exists "${schemaOf(plugin.id)}"`]),
        ...(contribution.storage!.migrations as readonly NamedMigration[]),
      ]),
    ],
  };
}

function schemaFor({ admitted }: Admission, registries: Registries): GraphQLSchema {
  const shared = reach([...CORE_PART.types, ...CORE_PART.resolvers]);
  const plugins = admitted.map(({ plugin, contribution }) => {
    const part = schemaPartOf(contribution);
    return { plugin: plugin.id, ...part, fields: fieldsOf(part, shared) };
  });
  return buildSchema(CORE_PART, plugins, registries);
}
