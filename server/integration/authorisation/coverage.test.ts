import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { coverageOf } from './coverage.ts';
import { EVERYBODY, type Row } from './row.ts';

const BASE = `type Query { entry: Entry company: Company }
  interface Entry { id: ID } type Machine implements Entry { id: ID speed: Int tools: [Tool] } type Tool { name: String } type Company { id: ID }`;
const ROWS: readonly Row[] = [
  { of: 'Query', fields: 'entry company', at: '{ … }', ...EVERYBODY },
  { of: 'Entry', fields: 'id', at: '{ … }', ...EVERYBODY },
  { of: 'Company', fields: 'id', at: '{ … }', ...EVERYBODY },
];
const missing = (sdl: string): readonly string[] => coverageOf(buildSchema(sdl), ROWS).missing;

describe('a matrix', () => {
  it('covers fields with rows, and what plugins add to their entries without', () => {
    const { missing: none, added } = coverageOf(buildSchema(BASE), ROWS);
    expect(none).toEqual([]);
    expect(added.map(({ field }) => field)).toEqual(['speed', 'tools', 'name']);
  });

  it.each([
    ['a new field', `${BASE} extend type Company { secret: String }`, 'Company.secret'],
    ['a new query', `${BASE} extend type Query { everything: String }`, 'Query.everything'],
    ['a new field of every entry', `${BASE.replace('id: ID speed', 'id: ID fans: Int speed')} extend interface Entry { fans: Int }`, 'Entry.fans'],
    ['an added field that leads to what is private', `${BASE} extend type Machine { owner: Company }`, 'Machine.owner'],
    ['a way from what is private to a type that plugins added', `${BASE} extend type Company { tool: Tool }`, 'Company.tool'],
  ])('lacks a row for %s', (_what, sdl, name) => {
    expect(missing(sdl)).toContain(name);
  });
});
