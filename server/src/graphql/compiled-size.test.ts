import { buildSchema, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { compiledSize } from './compiled-size.ts';

const schema = buildSchema(`type Query { thing: Thing a: A } interface Thing { id: ID other: Thing a: A }
  type A implements Thing { id: ID other: Thing a: A } type B implements Thing { id: ID other: Thing a: A } type C implements Thing { id: ID other: Thing a: A }`);

const size = (source: string, name = ''): number => compiledSize(schema, parse(source), name);

describe('the size of a compiled operation', () => {
  it.each([
    ['{ a { id } }', 2],
    ['{ a { a { id } id } }', 4],
    ['{ thing { id } }', 4],
    ['{ thing { other { id } } }', 13],
    ['{ thing { ...F } } fragment F on Thing { id ... on A { a { id } } }', 10],
    ['{ a { ...F b: other { ...F } } } fragment F on Thing { id }', 6],
  ])('%s is %d fields', (source, expected) => {
    expect(size(source)).toBe(expected);
  });

  it('is of the operation that is asked', () => {
    expect(size('query One { a { id } } query Two { thing { id } }', 'Two')).toBe(4);
  });

  it('multiplies by types at each interface: twelve levels are half a million', () => {
    expect(size(`{ thing ${'{ other '.repeat(11)}{ id }${' }'.repeat(11)} }`)).toBeGreaterThan(500_000);
  });
});
