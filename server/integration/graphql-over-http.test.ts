import { auditServer, type AuditResult } from 'graphql-http';
import { buildClientSchema, getIntrospectionQuery, lexicographicSortSchema, printSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWebHouse, type Visitor, type WebHouse } from './web.ts';

const JSON_TYPE = 'application/json';
const RESPONSE_TYPE = 'application/graphql-response+json';

/** What the specification only advises: Apollo says by its status, too, that a document was refused, to clients that ask for plain JSON. */
const OTHERWISE = [
  'SHOULD use 200 status code on document parsing failure when accepting application/json',
  'SHOULD use 200 status code on document validation failure when accepting application/json',
  'SHOULD use a status code of 200 on variable coercion failure when accepting application/json',
];

describe('GraphQL over HTTP', () => {
  let house: WebHouse;
  let guest: Visitor;
  beforeAll(async () => {
    house = await openWebHouse();
    guest = house.visitor();
  });
  afterAll(() => house?.close());

  it('is served as its specification demands, and but for three points as it advises', async () => {
    const results = await auditServer({ url: `${house.url}/graphql` });
    const named = (status: AuditResult['status']): string[] => results.filter((result) => result.status === status).map(({ name }) => name);
    expect(named('ok').length).toBeGreaterThan(50);
    expect({ error: named('error'), warn: named('warn') }).toEqual({ error: [], warn: OTHERWISE });
  });

  it.each([
    [undefined, JSON_TYPE], ['*/*', JSON_TYPE], [JSON_TYPE, JSON_TYPE], [RESPONSE_TYPE, RESPONSE_TYPE],
    [`${JSON_TYPE};q=0.5, ${RESPONSE_TYPE}`, RESPONSE_TYPE], [`${RESPONSE_TYPE};q=0.1, ${JSON_TYPE}`, JSON_TYPE],
  ])('answers a client that accepts %s with %s', async (accept, type) => {
    const { status, headers } = await guest.post('/graphql', { query: '{ me { roles } }' }, accept ? { accept } : {});
    expect([status, headers.get('content-type')]).toEqual([200, `${type}; charset=utf-8`]);
  });

  it('answers a client that accepts nothing it can give with 406', async () => {
    expect(await guest.post('/graphql', { query: '{ me { roles } }' }, { accept: 'text/csv' })).toMatchObject({ status: 406 });
  });

  it('tells what it can be asked, the same by introspection and as a document', async () => {
    const { json } = await guest.graphql(getIntrospectionQuery());
    const { text } = await guest.send('/api/schema.graphql');
    expect(printSchema(lexicographicSortSchema(buildClientSchema(json.data)))).toBe(text);
  });

  it('is not kept by anybody on the way', async () => {
    expect((await guest.graphql('{ me { roles } }')).headers.get('cache-control')).toBe('no-store');
  });
});
