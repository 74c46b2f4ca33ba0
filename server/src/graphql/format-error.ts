import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { errors, Refusal } from '../errors.ts';

/** Codes of GraphQL itself whose messages are meant for whoever wrote the query. */
const PASSED = new Set([
  'GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT', 'BAD_REQUEST', 'PERSISTED_QUERY_NOT_FOUND',
  'OPERATION_RESOLUTION_FAILURE', 'QUERY_TOO_COMPLEX',
]);

/**
 * Shapes an error for the client: a refusal with its code, its sentence in both languages and its details; anything
 * unforeseen as a code and a reference that stands in the log, never a stack or SQL.
 */
export function createFormatError(log: Logger) {
  return (formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError => {
    const cause = unwrapResolverError(thrown);
    const { path, locations } = formatted;
    const code = String(formatted.extensions?.['code'] ?? 'INTERNAL_SERVER_ERROR');
    const refused = ({ message, code: known, texts, details }: Refusal): GraphQLFormattedError => ({ message, path, locations, extensions: { code: known, texts, ...details } });
    if (cause instanceof Refusal) return refused(cause);
    const { plugin, texts } = formatted.extensions ?? {};
    if (PASSED.has(code) && !plugin) return { message: formatted.message, path, locations, extensions: { code } };
    const reference = randomUUID();
    if (plugin) {
      log.error({ err: rootOf(cause), plugin, reference }, 'a plugin’s field failed');
      return { message: formatted.message, path, locations, extensions: { code, plugin, texts, reference } };
    }
    log.error({ err: cause, reference }, 'a request failed');
    return refused(errors.internal(reference));
  };
}

function rootOf(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError ? rootOf(error.originalError) : error;
}
