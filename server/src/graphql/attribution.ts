import { GraphQLError, type GraphQLField } from 'graphql';
import type { PluginRequest } from '@innesto/schema/graphql';
import type { RequestContext } from '../context.ts';
import { Refusal } from '../errors.ts';

/** Makes a field a plugin's: it gets the plugin's narrow context, and its errors name the plugin. The rest of the answer is not touched. */
export function attribute(field: GraphQLField<unknown, any>, plugin: string): void {
  const { resolve } = field;
  if (!resolve) return;
  field.resolve = async (source, given, context: RequestContext, info) => {
    try {
      return await resolve(source, given, narrow(context), info);
    } catch (error) {
      if (error instanceof GraphQLError) throw error;
      const code = error instanceof Refusal ? error.code : 'PLUGIN_FAILED';
      throw new GraphQLError(error instanceof Error ? error.message : String(error), {
        originalError: error instanceof Error ? error : undefined, extensions: { code, plugin },
      });
    }
  };
}

function narrow({ viewer: { userId, administrator }, locale, clock, database }: RequestContext): PluginRequest {
  return { viewer: { userId, administrator }, locale, clock, entityManager: () => database.orm.em.fork() };
}
