import { initGraphQLTada } from 'gql.tada';
import type { introspection } from './introspection.d.ts';

/** Writes a GraphQL document whose data and variables get their types from the schema. */
export const graphql = initGraphQLTada<{
  introspection: introspection;
  disableMasking: true;
  scalars: { Date: string; DateTime: string; JSON: Record<string, unknown> };
}>();

/** Types of a document's answer, variables and fragments. */
export type { FragmentOf, ResultOf, VariablesOf } from 'gql.tada';
