import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { getVariableValues, GraphQLError, validate, type DocumentNode, type GraphQLSchema, type OperationDefinitionNode, type ValidationRule } from 'graphql';
import { createComplexityRule, fieldExtensionsEstimator, type ComplexityEstimator } from 'graphql-query-complexity';
import { LRUCache } from 'lru-cache';
import { expandedSize } from './expanded-size.ts';

/** A request may not be larger than this: a CSV of 2 MB as base64 fits. */
export const BODY_LIMIT = 4 * 1024 * 1024;

/** A document may have this many tokens. */
export const TOKEN_LIMIT = 4_000;

const DEPTH = 14;
const ALIASES = 40;
const COMPLEXITY = 20_000;

/** Fields that a document may ask, its fragments counted at every place where they stand. */
const FIELDS = 4_000;

/** Rows a list without `first` is reckoned to have. */
const USUAL_LIST = 5;

/** No list gives more rows at once, so that a page that is too large is refused as such. */
const LARGEST_PAGE = 500;

/** A page costs what one row costs times the rows asked for; every other field costs one and its selection. */
const byRows: ComplexityEstimator = ({ type, args, childComplexity, field }) => 1 + rowsOf(type, field, args) * childComplexity;

function rowsOf(parent: Parameters<ComplexityEstimator>[0]['type'], field: { readonly type: object }, args: Readonly<Record<string, unknown>>): number {
  if ('first' in args) return Math.min(LARGEST_PAGE, Math.max(1, Number(args['first']) || 1));
  // The rows of a page were counted where the page was asked for.
  const isPage = 'getFields' in parent && 'pageInfo' in parent.getFields();
  return !isPage && String(field.type).startsWith('[') ? USUAL_LIST : 1;
}

/** What was found of a document, by operation and by those of its variables that decide how much it asks. */
type Judged = LRUCache<string, { readonly beyond: string | undefined }>;

const judged = new WeakMap<GraphQLSchema, WeakMap<DocumentNode, Judged>>();

/** Forms of one document that are remembered; pages send a few of each. */
const FORMS = 100;

/** What an operation asks too much of, as a sentence for whoever wrote it; undefined when it keeps within the limits. */
export function beyondLimits(
  schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode | null | undefined, variables: Readonly<Record<string, unknown>>,
): string | undefined {
  // First, because everything else walks a fragment again at every place where it stands.
  if (expandedSize(document) > FIELDS) return `The query asks more than ${FIELDS} fields. Split it.`;
  // Executing it says what is wrong with its name or its variables, and does nothing else.
  if (!operation || getVariableValues(schema, operation.variableDefinitions ?? [], variables).errors) return undefined;
  const forms = formsOf(schema, document);
  const form = `${operation.name?.value ?? ''} ${JSON.stringify(Object.entries(variables).filter(([, value]) => typeof value === 'number' || typeof value === 'boolean'))}`;
  const known = forms.get(form);
  if (known) return known.beyond;
  const beyond = validate(schema, document, limitRules(operation, variables))[0]?.message;
  forms.set(form, { beyond });
  return beyond;
}

function formsOf(schema: GraphQLSchema, document: DocumentNode): Judged {
  const documents = judged.get(schema) ?? new WeakMap<DocumentNode, Judged>();
  judged.set(schema, documents);
  const forms: Judged = documents.get(document) ?? new LRUCache({ max: FORMS });
  documents.set(document, forms);
  return forms;
}

function limitRules(operation: OperationDefinitionNode, variables: Readonly<Record<string, unknown>>): ValidationRule[] {
  const refuse = (message: string) => ({
    propagateOnRejection: false, onReject: [(context: { reportError(error: GraphQLError): void } | null) => context?.reportError(new GraphQLError(message))],
  });
  return [
    maxDepthRule({ n: DEPTH, ignoreIntrospection: true, flattenFragments: true, ...refuse(`The query nests more than ${DEPTH} levels deep.`) }) as ValidationRule,
    maxAliasesRule({ n: ALIASES, ...refuse(`The query has more than ${ALIASES} aliases.`) }) as ValidationRule,
    createComplexityRule({
      maximumComplexity: COMPLEXITY, variables, operationName: operation.name?.value, estimators: [fieldExtensionsEstimator(), byRows],
      createError: (maximum, actual) => new GraphQLError(
        `The query asks too much at once (${actual}, at most ${maximum}). Ask smaller pages or fewer nested lists.`,
      ),
    }),
  ];
}
