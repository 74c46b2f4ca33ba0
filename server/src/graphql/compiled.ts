import { HeaderMap, type ApolloServerPlugin } from '@apollo/server';
import { GraphQLObjectType, OperationTypeNode, parse, print, visit, type DocumentNode, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import type { RequestContext } from '../context.ts';
import { asksNoLanguage } from '../reading/one-language.ts';
import { PLAIN } from '../reading/plain.ts';
import { compiledSize } from './compiled-size.ts';

/** A document is compiled once it has been asked so many times: what is asked once is not worth it. */
const WORTH = 3;

/** Fields that a compiled document may have, those of an interface counted for each of its types. */
const SIZE = 8_000;

/** How often each operation of a document was asked, and what became of it. */
interface Asked {
  asked: number;
  query?: CompiledQuery['query'] | undefined;
  /** Whether it was ever asked who asks. */
  personal?: boolean;
}

type Known = Map<string, Asked>;

/**
 * Answers queries that come again and again, as pages send them, by compiled code. Only clean answers are taken: where
 * anything fails, and for every mutation, GraphQL itself executes the operation and says what is wrong.
 */
export function compiled(schema: GraphQLSchema): ApolloServerPlugin<RequestContext> {
  const documents = new WeakMap<DocumentNode, Known>();
  return {
    requestDidStart: async () => ({
      async responseForOperation({ document, operation, operationName, request, contextValue }) {
        // Typed as always there, but not for a name that the document does not have.
        if ((operation as typeof operation | undefined)?.operation !== OperationTypeNode.QUERY) {
          await contextValue.lateViewer?.know();
          return null;
        }
        const known = knownOperation(documents, schema, document, operationName ?? '');
        const answer = await answerOf(known, contextValue, request.variables ?? {});
        if (!answer || answer.errors) {
          await contextValue.lateViewer?.know();
          return null;
        }
        return { http: { status: undefined, headers: new HeaderMap() }, body: { kind: 'single', singleResult: answer as { data: Record<string, unknown> } } };
      },
    }),
  };
}

/** Answers by compiled code, if there is some: at first without finding out who asks, until somebody looked. */
async function answerOf(known: Asked, context: RequestContext, variables: Readonly<Record<string, unknown>>): Promise<ExecutionResult | undefined> {
  const { lateViewer } = context;
  if (known.personal || !known.query) await lateViewer?.know();
  const answer = await known.query?.(undefined, context, variables);
  if (!lateViewer?.missed) return answer;
  known.personal = true;
  return answerOf(known, context, variables);
}

function knownOperation(documents: WeakMap<DocumentNode, Known>, schema: GraphQLSchema, document: DocumentNode, operationName: string): Asked {
  const operations: Known = documents.get(document) ?? new Map();
  documents.set(document, operations);
  const known = operations.get(operationName) ?? { asked: 0 };
  operations.set(operationName, known);
  known.asked += 1;
  if (known.asked === WORTH) known.query = compile(schema, document, operationName);
  return known;
}

function compile(schema: GraphQLSchema, document: DocumentNode, operationName: string): CompiledQuery['query'] | undefined {
  if (!asksNoLanguage(document) || compiledSize(schema, document, operationName) > SIZE) return undefined;
  // A copy, because the compiler writes into the document, which others go on reading.
  const copy = parse(print(document));
  const made = withPlainFields(schema, renamed(document), () => compileQuery(schema, copy, operationName || undefined, { disablingCapturingStackErrors: true }));
  return isCompiledQuery(made) ? made.query : undefined;
}

/** Names of the fields with a selection that a document asks under another name, where their rows keep them. */
function renamed(document: DocumentNode): ReadonlySet<string> {
  const names = new Set<string>();
  visit(document, { Field({ name, alias, selectionSet }) { if (alias && selectionSet && alias.value !== name.value) names.add(name.value); } });
  return names;
}

/** Compiles while plain fields have no resolver: the compiler then takes their values straight from the rows. */
function withPlainFields<Made>(schema: GraphQLSchema, except: ReadonlySet<string>, make: () => Made): Made {
  const plain = Object.values(schema.getTypeMap()).filter((type) => type instanceof GraphQLObjectType)
    .flatMap((type) => Object.values(type.getFields())).filter(({ name, extensions }) => extensions[PLAIN] && !except.has(name));
  const resolvers = plain.map((field) => field.resolve);
  plain.forEach((field) => { field.resolve = undefined; });
  try {
    return make();
  } finally {
    plain.forEach((field, place) => { field.resolve = resolvers[place]; });
  }
}
