import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { CORE_CONCEPTS, createThesaurus } from '@innesto/schema/concepts';
import { CatalogueEntry } from '../catalogue/index.ts';
import { ConfigError } from '../config.ts';
import { buildSchema } from '../graphql/build.ts';
import { admit, type Admission } from '../host/admit.ts';
import { schemaOf } from '../host/checks/storage.ts';
import { fieldsOf, namesOf } from '../host/ledger.ts';
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

/** A request of a plugin may take this long. */
const HTTP_TIMEOUT = 30_000;

/** Admits the loaded plugins and makes of rooms and plugins one schema and one set of tables. Throws when a required plugin is refused. */
export async function furnish(loaded: Loaded, log: Logger, clock: () => Date): Promise<Furnished> {
  const resolvers = ROOMS.flatMap((room) => room.resolvers);
  const admission = await admit(loaded.plugins, {
    thesaurus: createThesaurus(CORE_CONCEPTS),
    names: { owner: 'core', names: namesOf([CatalogueEntry], resolvers) },
    http: (input, init) => fetch(input, { signal: AbortSignal.timeout(HTTP_TIMEOUT), ...init }),
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

function refuseWithoutRequired({ plugins }: Loaded, { problems }: Admission): void {
  const required = new Set(plugins.filter(({ entry }) => entry.required).flatMap(({ plugin, entry }) => [plugin.id, entry.package]));
  const refused = problems.filter(({ plugin }) => required.has(plugin));
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
  const plugins = admitted.map(({ plugin, contribution: { graphql } }) => {
    const types = Object.values(graphql?.types ?? {});
    const resolvers = graphql?.resolvers ?? [];
    return { plugin: plugin.id, types, resolvers, fields: fieldsOf(types, resolvers) };
  });
  return buildSchema({ types: [CatalogueEntry], resolvers: ROOMS.flatMap((room) => room.resolvers) }, plugins, registries);
}
