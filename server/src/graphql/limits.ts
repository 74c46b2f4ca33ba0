import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { GraphQLError, type ValidationRule } from 'graphql';
import { createComplexityRule, type ComplexityEstimator } from 'graphql-query-complexity';

/** A request may not be larger than this: a CSV of 2 MB as base64 fits. */
export const BODY_LIMIT = 4 * 1024 * 1024;

/** A document may have this many tokens. */
export const TOKEN_LIMIT = 4_000;

const DEPTH = 14;
const ALIASES = 40;
const COMPLEXITY = 20_000;

/** Rows a list without `first` is reckoned to have. */
const USUAL_LIST = 5;

/** The rows of a connection: its own `first` has counted them already. */
const ROWS = new Set(['nodes', 'edges']);

/** A page costs what one row costs times the rows asked for; every other field costs one and its selection. */
const byRows: ComplexityEstimator = ({ args, childComplexity, field }) => {
  if (ROWS.has(field.name)) return 1 + childComplexity;
  const list = 'first' in args ? Math.max(1, Number(args['first']) || 1) : field.type.toString().startsWith('[') ? USUAL_LIST : 1;
  return 1 + list * childComplexity;
};

/** Validation rules that bound what one request may ask. */
export function limitRules(variables: Record<string, unknown> = {}): ValidationRule[] {
  return [
    maxDepthRule({ n: DEPTH, ignoreIntrospection: true, propagateOnRejection: true }) as ValidationRule,
    maxAliasesRule({ n: ALIASES, propagateOnRejection: true }) as ValidationRule,
    createComplexityRule({
      maximumComplexity: COMPLEXITY, variables, estimators: [byRows],
      createError: (maximum, actual) => new GraphQLError(
        `The query asks too much at once (${actual}, at most ${maximum}). Ask smaller pages or fewer nested lists.`,
      ),
    }),
  ];
}
