import { GraphQLError, type GraphQLField } from 'graphql';
import { Refusal } from '../errors.ts';

/** Makes every error of a field name the plugin it belongs to. The rest of the answer is not touched. */
export function attribute(field: GraphQLField<unknown, unknown>, plugin: string): void {
  const { resolve } = field;
  if (!resolve) return;
  field.resolve = async (...parameters) => {
    try {
      return await resolve(...parameters);
    } catch (error) {
      if (error instanceof GraphQLError) throw error;
      const code = error instanceof Refusal ? error.code : 'PLUGIN_FAILED';
      throw new GraphQLError(error instanceof Error ? error.message : String(error), {
        originalError: error instanceof Error ? error : undefined, extensions: { code, plugin },
      });
    }
  };
}
