import { GraphQLInterfaceType, GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { buildSchemaSync, type NonEmptyArray } from 'type-graphql';
import type { Registries } from '../registries.ts';
import { attribute } from './attribution.ts';

/** A plugin's part of the schema. */
export interface PluginSchema {
  readonly plugin: string;
  readonly types: readonly Function[];
  readonly resolvers: readonly Function[];
  /** The fields it brings: errors in them carry its name. */
  readonly fields: readonly { readonly type: string; readonly field: string }[];
}

/** The core's part of the schema. */
export interface CoreSchema {
  readonly types: readonly Function[];
  readonly resolvers: readonly Function[];
}

/** Builds the one schema of this process. type-graphql cannot build a second one without the first one's plugins. */
export function buildSchema(core: CoreSchema, plugins: readonly PluginSchema[], registries: Registries): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: [...core.resolvers, ...plugins.flatMap(({ resolvers }) => resolvers)] as unknown as NonEmptyArray<Function>,
    orphanedTypes: [...core.types, ...plugins.flatMap(({ types }) => types)],
    validate: false,
  });
  const entry = schema.getType('Entry');
  // Synchronous, unlike type-graphql's own, and by kind: rows are plain objects, instances of nothing.
  if (entry instanceof GraphQLInterfaceType) entry.resolveType = (row: { kind: string }) => registries.typeOf(row.kind);
  for (const { plugin, fields } of plugins) {
    for (const { type, field } of fields) {
      const owner = schema.getType(type);
      const definition = owner instanceof GraphQLObjectType ? owner.getFields()[field] : undefined;
      if (definition) attribute(definition, plugin);
    }
  }
  return schema;
}
