import { defaultFieldResolver, getNullableType, GraphQLError, type GraphQLField } from 'graphql';
import type { PluginRequest } from '@innesto/schema/graphql';
import type { RequestContext } from '../context.ts';
import { errors } from '../errors.ts';

/** The narrow context of a plugin's resolvers, made of the request's. */
export type Narrow = (context: RequestContext) => PluginRequest;

/** Makes the narrow contexts of one plugin: one for each request, so that its resolvers share an entity manager. */
export function createNarrow(): Narrow {
  const made = new WeakMap<RequestContext, PluginRequest>();
  return (context) => {
    const known = made.get(context);
    if (known) return known;
    const narrowed = narrow(context);
    made.set(context, narrowed);
    return narrowed;
  };
}

function narrow(context: RequestContext): PluginRequest {
  const { locale, clock, database } = context;
  let manager: ReturnType<PluginRequest['entityManager']> | undefined;
  return {
    get viewer() { return { userId: context.viewer.userId, administrator: context.viewer.administrator }; },
    locale, clock, entityManager: () => (manager ??= database.orm.em.fork()),
  };
}

/**
 * Makes a field a plugin's: it gets the plugin's narrow context, its errors name the plugin, and it may be null, so
 * that where it fails it alone is missing.
 */
export function attribute(field: GraphQLField<unknown, any>, plugin: string, narrowed: Narrow): void {
  const { resolve = defaultFieldResolver } = field;
  const fail = (error: unknown): never => { throw failureOf(error, plugin); };
  field.type = getNullableType(field.type);
  field.extensions = { ...field.extensions, plugin };
  field.resolve = (source, given, context: RequestContext, info) => {
    try {
      const value = resolve(source, given, narrowed(context), info);
      return value instanceof Promise ? value.catch(fail) : value;
    } catch (error) {
      return fail(error);
    }
  };
}

/** What a plugin throws may hold SQL or a secret: people read that it failed, the log has the rest. A `GraphQLError` is meant for them. */
function failureOf(error: unknown, plugin: string): GraphQLError {
  const { code, message, texts } = errors.pluginFailed(plugin);
  if (error instanceof GraphQLError) return new GraphQLError(error.message, { originalError: error, extensions: { code, ...error.extensions, plugin } });
  return new GraphQLError(message, { originalError: error instanceof Error ? error : new Error(String(error)), extensions: { code, texts, plugin } });
}
