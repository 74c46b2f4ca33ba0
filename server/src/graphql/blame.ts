import { TypeInfo, visit, visitWithTypeInfo, type ASTNode, type DocumentNode, type GraphQLError, type GraphQLSchema } from 'graphql';
import { PLUGIN_FAILED } from '../errors.ts';

/**
 * Gives the errors that GraphQL itself finds in a plugin's answer (nothing where something was promised, a text for a
 * number) the name of the plugin. Those that its resolvers throw have it already.
 */
export function blame(found: readonly GraphQLError[], document: DocumentNode, schema: GraphQLSchema): void {
  for (const { nodes, extensions } of found) {
    const plugin = nodes?.[0] && !extensions['plugin'] ? ownerOf(nodes[0], document, schema) : undefined;
    if (plugin) Object.assign(extensions, { code: PLUGIN_FAILED, plugin });
  }
}

function ownerOf(field: ASTNode, document: DocumentNode, schema: GraphQLSchema): unknown {
  const types = new TypeInfo(schema);
  let owner: unknown;
  visit(document, visitWithTypeInfo(types, {
    Field(node) {
      if (node === field) owner = types.getFieldDef()?.extensions['plugin'];
    },
  }));
  return owner;
}
