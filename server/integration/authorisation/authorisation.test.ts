import { getNamedType, isCompositeType, isObjectType, type GraphQLObjectType } from 'graphql';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DATABASES } from '../../testing/index.ts';
import { fingerprint } from '../fingerprint.ts';
import { coverageOf } from './coverage.ts';
import { OBJECTS } from './objects.matrix.ts';
import { fieldsOf, outcomeOf, prepared } from './outcome.ts';
import { MUTATIONS, QUERIES } from './roots.matrix.ts';
import { OK, ROLES, type Row } from './row.ts';
import { setStage, type Stage } from './stage.ts';

const MATRIX = [...QUERIES, ...OBJECTS, ...MUTATIONS];

const titled = (rows: readonly Row[]) => rows.map((row) => {
  const { of, fields, shows } = row;
  return { row, title: `${of} { ${fieldsOf(fields).join(' ')} }${shows ? ` showing ${shows}` : ''}` };
});

describe.each(DATABASES)('authorisation on the %s database', (database) => {
  let stage: Stage;
  beforeAll(async () => { stage = await setStage(database); });
  afterAll(() => stage?.close());

  it('has a row for every field', () => {
    expect(coverageOf(stage.house.schema, MATRIX).missing).toEqual([]);
  });

  it('has no row for a field that is gone', () => {
    const { schema } = stage.house;
    const isGone = (of: string, field: string): boolean => !(field in (schema.getType(of) as GraphQLObjectType).getFields());
    const gone = MATRIX.flatMap(({ of, fields }) => fieldsOf(fields).filter((field) => isGone(of, field)));
    expect(gone).toEqual([]);
  });

  it.each(titled([...QUERIES, ...OBJECTS]))('lets whom it should read $title', async ({ row }) => {
    const read = (world: 'ours' | 'theirs') => inTurn(ROLES, async (role) => outcomeOf(stage, row, await prepared(stage, row, world), role));
    expect({ ours: await read('ours'), theirs: row.theirs && (await read('theirs')) }).toEqual({ ours: row.ours, theirs: row.theirs });
  });

  it.each(titled(MUTATIONS))('lets whom it should do $title, and writes nothing for others', async ({ row }) => {
    const { database: tables } = stage.house;
    const attempt = (world: 'ours' | 'theirs') => inTurn(ROLES, async (role) => {
      const names = await prepared(stage, row, world);
      const before = await fingerprint(tables);
      const outcome = await outcomeOf(stage, row, names, role);
      return outcome === OK || (await fingerprint(tables)) === before ? outcome : `${outcome}, and something was written`;
    });
    expect({ ours: await attempt('ours'), theirs: row.theirs && (await attempt('theirs')) }).toEqual({ ours: row.ours, theirs: row.theirs });
  });

  it('lets everybody read what plugins add to their entries', async () => {
    const { house, viewers } = stage;
    const { rows } = await sql<{ id: string; kind: string }>`select distinct on (kind) id, kind from entry order by kind, id`.execute(house.database.kysely);
    const added = Map.groupBy(coverageOf(house.schema, MATRIX).added, ({ type }) => type.name);
    const asked = rows.filter(({ kind }) => added.has(house.registries.typeOf(kind)));
    expect(asked.length).toBeGreaterThan(0);
    for (const { id, kind } of asked) {
      const type = house.registries.typeOf(kind);
      const selection = added.get(type)!.map(({ field, to }) => (isCompositeType(to) ? `${field} { ${plain(to as GraphQLObjectType)} }` : field));
      for (const role of ROLES) {
        const { data, errors } = await house.ask(viewers[role], `{ entry(id: "${id}") { ... on ${type} { __typename ${selection.join(' ')} } } }`);
        expect({ errors, type: data?.entry?.__typename }).toEqual({ errors: undefined, type });
      }
    }
  });
});

/** The fields of a type that are plain values. */
function plain(type: GraphQLObjectType): string {
  const fields = isObjectType(type) ? Object.values(type.getFields()) : [];
  return ['__typename', ...fields.filter((field) => !isCompositeType(getNamedType(field.type))).map(({ name }) => name)].join(' ');
}

async function inTurn<One, Result>(all: readonly One[], work: (one: One) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  for (const one of all) results.push(await work(one));
  return results;
}
