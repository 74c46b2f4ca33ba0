import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled, ApolloServerPluginUsageReportingDisabled } from '@apollo/server/plugin/disabled';
import { GraphQLError, validate, type GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { RequestContext } from '../context.ts';
import { createFormatError } from './format-error.ts';
import { limitRules, TOKEN_LIMIT } from './limits.ts';

/** Makes the GraphQL server, with its limits, over a schema. */
export function createApollo(schema: GraphQLSchema, log: Logger): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    schema,
    introspection: true,
    formatError: createFormatError(log),
    parseOptions: { maxTokens: TOKEN_LIMIT },
    plugins: [
      ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled(), ApolloServerPluginUsageReportingDisabled(),
      limits(schema),
    ],
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
  });
}

/** Checked when the operation is known, since what a page costs depends on the request's variables. */
function limits(schema: GraphQLSchema): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: async () => ({
      async didResolveOperation({ document, request }) {
        const [fault] = validate(schema, document, limitRules(request.variables ?? {}));
        if (fault) throw new GraphQLError(fault.message, { extensions: { code: 'QUERY_TOO_COMPLEX', http: { status: 400 } } });
      },
    }),
  };
}
