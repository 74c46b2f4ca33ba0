import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled, ApolloServerPluginUsageReportingDisabled } from '@apollo/server/plugin/disabled';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { RequestContext } from '../context.ts';
import { blame } from './blame.ts';
import { compiled } from './compiled.ts';
import { createFormatError } from './format-error.ts';
import { beyondLimits, TOKEN_LIMIT } from './limits.ts';

/** Makes the GraphQL server, with its limits, over a schema. */
export function createApollo(schema: GraphQLSchema, log: Logger): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    schema,
    introspection: true,
    formatError: createFormatError(log),
    parseOptions: { maxTokens: TOKEN_LIMIT },
    plugins: [
      ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled(), ApolloServerPluginUsageReportingDisabled(),
      limits(schema), attribution(schema), compiled(schema),
    ],
    // As it is: the default indents every answer.
    stringifyResult: (answer) => JSON.stringify(answer),
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
  });
}

/** Checked when the operation is known, since what a page costs depends on the request's variables. */
function limits(schema: GraphQLSchema): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: async () => ({
      async didResolveOperation({ document, operation, request }) {
        const beyond = beyondLimits(schema, document, operation, request.variables ?? {});
        if (beyond) throw new GraphQLError(beyond, { extensions: { code: 'QUERY_TOO_COMPLEX', http: { status: 400 } } });
      },
    }),
  };
}

function attribution(schema: GraphQLSchema): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: async () => ({
      async didEncounterErrors({ errors, document }) {
        if (document) blame(errors, document, schema);
      },
    }),
  };
}
