import { assertValidSchema, GraphQLInterfaceType, GraphQLObjectType, validateSchema, type GraphQLField, type GraphQLSchema } from 'graphql';
import { buildSchemaSync, type NonEmptyArray } from 'type-graphql';
import { Query, Resolver } from '@innesto/schema/graphql';
import type { Registries } from '../registries.ts';
import { attribute, createNarrow } from './attribution.ts';
import { callDirectly } from './direct.ts';
import { reach, withOnly } from './metadata.ts';

/** A part of the schema: type-graphql classes. */
export interface SchemaPart {
  readonly types: readonly Function[];
  readonly resolvers: readonly Function[];
}

/** A plugin's part of the schema. */
export interface PluginSchema extends SchemaPart {
  readonly plugin: string;
  /** The fields it brings: errors in them carry its name. */
  readonly fields: readonly { readonly type: string; readonly field: string }[];
}

/** Builds the one schema of this process, of the core's classes and the plugins' and of nothing else that was imported. */
export function buildSchema(core: SchemaPart, plugins: readonly PluginSchema[], registries: Registries): GraphQLSchema {
  const schema = assemble([core, ...plugins]);
  const entry = schema.getType('Entry');
  // Synchronous, unlike type-graphql's own, and by kind: rows are plain objects, instances of nothing.
  if (entry instanceof GraphQLInterfaceType) entry.resolveType = (row: { kind: string }) => registries.typeOf(row.kind);
  for (const { plugin, fields } of plugins) {
    const narrowed = createNarrow();
    for (const definition of fields.flatMap(({ type, field }) => definitionsOf(schema, type, field))) attribute(definition, plugin, narrowed);
  }
  assertValidSchema(schema);
  return schema;
}

@Resolver()
class Nothing {
  @Query(() => Boolean)
  nothing(): boolean {
    return true;
  }
}

/** Builds a part alone and says what is wrong with it, so that nobody else's schema suffers from it. */
export function faultsOf({ types, resolvers }: SchemaPart): string[] {
  try {
    return validateSchema(assemble([{ types, resolvers: [Nothing, ...resolvers] }])).map(({ message }) => message);
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}

function assemble(parts: readonly SchemaPart[]): GraphQLSchema {
  const resolvers = parts.flatMap((part) => part.resolvers);
  const orphanedTypes = parts.flatMap((part) => part.types);
  return withOnly(reach([...orphanedTypes, ...resolvers]), (storage) => {
    const schema = buildSchemaSync({
      resolvers: resolvers as unknown as NonEmptyArray<Function>, orphanedTypes: [...orphanedTypes], validate: false, skipCheck: true,
    });
    callDirectly(schema, storage);
    return schema;
  });
}

/** A field of an interface is one of each type that implements it. */
function definitionsOf(schema: GraphQLSchema, typeName: string, field: string): GraphQLField<unknown, unknown>[] {
  const type = schema.getType(typeName);
  const types = type instanceof GraphQLInterfaceType ? [type, ...schema.getPossibleTypes(type)] : [type];
  return types.map((each) => (each instanceof GraphQLObjectType || each instanceof GraphQLInterfaceType ? each.getFields()[field] : undefined))
    .filter((definition) => definition !== undefined);
}
