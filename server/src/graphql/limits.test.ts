import { buildSchema, getOperationAST, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { beyondLimits } from './limits.ts';

const schema = buildSchema(`type Query { node: Node nodes(first: Int = 20, wide: Boolean): [Node] all: [Node] }
  type Node { id: ID node: Node nodes(first: Int = 20): [Node] page(first: Int = 20): Page }
  type Page { pageInfo: String nodes: [Node] edges: [Node] }`);

const beyond = (source: string, variables: Record<string, unknown> = {}, name?: string): string | undefined => {
  const document = parse(source);
  return beyondLimits(schema, document, getOperationAST(document, name), variables);
};

const nested = (depth: number, inner = 'id'): string => `${'{ node '.repeat(depth)}{ ${inner} }${' }'.repeat(depth)}`;

/** Fragments of which each holds the next one twice: forty of them ask a billion times a thousand fields. */
const bomb = Array.from({ length: 40 }, (_, place) => `fragment F${place} on Node { ${place === 39 ? 'id' : `...F${place + 1} ...F${place + 1}`} }`).join(' ');

describe('a query', () => {
  it.each([
    ['thirteen levels and a value', nested(13)],
    ['forty aliases', `{ ${Array.from({ length: 40 }, (_, place) => `a${place}: node { id }`).join(' ')} }`],
    ['a page of rows of pages', '{ nodes(first: 100) { nodes(first: 50) { id } } }'],
    ['fragments that stand in several places', `{ a: node { ...F } b: node { ...F } } fragment F on Node { ...G node { ...G } } fragment G on Node { id }`],
    ['introspection', '{ __schema { types { fields { type { ofType { ofType { ofType { ofType { ofType { ofType { ofType { ofType { ofType { ofType { name } } } } } } } } } } } } } } }'],
    ['a page of pages, whose rows count once', '{ node { page(first: 100) { nodes { id page(first: 60) { edges { id } } } } } }'],
    ['a page that is too large, which the list itself refuses', '{ nodes(first: 10000) { id } }'],
    ['a negative page, which the list itself refuses', '{ nodes(first: -1) { id } }'],
    ['a variable that is wrong, which executing it says', 'query ($wide: Boolean!) { nodes(wide: $wide) { id } }'],
  ])('may have %s', (_what, source) => {
    expect(beyond(source)).toBeUndefined();
  });

  it.each([
    ['fifty levels', nested(50), /14 levels deep/],
    ['fifty levels through fragments', `{ node { ...F } } fragment F on Node ${nested(25)} `.replace('{ id }', '{ ...G }') + `fragment G on Node ${nested(25)}`, /14 levels deep/],
    ['a thousand aliases', `{ ${Array.from({ length: 1_000 }, (_, place) => `a${place}: node { id }`).join(' ')} }`, /40 aliases/],
    ['pages of pages, beyond all rows', '{ node { page(first: 100) { nodes { page(first: 100) { edges { id node { id } } } } } } }', /too much at once/],
    ['pages of pages of pages', '{ nodes(first: 100) { nodes(first: 100) { nodes(first: 100) { id } } } }', /too much at once/],
    ['lists of lists', `{ all ${'{ nodes '.repeat(6)}{ id }${' }'.repeat(6)} }`, /too much at once/],
    ['fragments that hold each other over and over', `{ node { ...F0 } } ${bomb}`, /more than 4000 fields/],
  ])('may not have %s', (_what, source, message) => {
    expect(beyond(source)).toMatch(message);
  });

  it('that is not in its document is for the executor to refuse', () => {
    expect(beyond('query A { all { id } }', {}, 'B')).toBeUndefined();
  });

  it('is reckoned with its variables', () => {
    const source = 'query ($first: Int) { nodes(first: $first) { nodes(first: $first) { id } } }';
    expect(beyond(source, { first: 10 })).toBeUndefined();
    expect(beyond(source, { first: 400 })).toMatch(/too much at once/);
  });

  it('is reckoned anew with other variables, also in the same document', () => {
    const document = parse('query ($first: Int, $name: String) { nodes(first: $first) { nodes(first: $first) { id } } }');
    const ask = (variables: Record<string, unknown>): string | undefined => beyondLimits(schema, document, getOperationAST(document), variables);
    expect([ask({ first: 10 }), ask({ first: 400 }), ask({ first: 400, name: 'x' }), ask({ first: 10 })])
      .toEqual([undefined, expect.stringMatching(/too much/), expect.stringMatching(/too much/), undefined]);
    expect([ask({ first: 300, name: 1 }), ask({ first: 300, name: 'valid' })]).toEqual([undefined, expect.stringMatching(/too much/)]);
  });
});
