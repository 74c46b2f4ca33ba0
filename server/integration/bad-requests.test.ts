import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DATABASES } from '../testing/index.ts';
import { fingerprint } from './fingerprint.ts';
import { openWebHouse, type Answer, type Visitor, type WebHouse } from './web.ts';

const deep = `{ entries { nodes ${'{ publisher '.repeat(50)}{ id }${' }'.repeat(50)} } }`;
const aliases = (count: number): string => `{ ${Array.from({ length: count }, (_, place) => `a${place}: me { roles }`).join(' ')} }`;
const holding = Array.from({ length: 30 }, (_, place) => `fragment F${place} on Me { ${place === 29 ? 'roles' : `...F${place + 1} ...F${place + 1}`} }`).join(' ');
const PREFLIGHTED = { headers: { 'apollo-require-preflight': 'yes' } };
const LIST = 'query ($first: Int!, $after: String, $filter: EntryFilter) { entries(first: $first, after: $after, filter: $filter) { nodes { id } } }';
const CREATE = 'mutation ($input: CompanyInput!) { createCompany(input: $input) { id } }';
const describedBy = (length: number) => ({ input: { name: 'X', description: 'x'.repeat(length) } });
const nested = (levels: number): string => `{"query": "mutation ($json: JSON) { proposeEntry(input: { attributes: $json }) { id } }",
  "variables": {"json": ${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}}}`;
const SOMEBODY = '39f73522-29a4-4c20-a582-ad36b09eafc1';

/** Requests that no client should send: what is sent, and the status and code that it comes to. */
const REFUSED: readonly [what: string, send: (visitor: Visitor) => Promise<Answer>, status: number, code: string][] = [
  ['a body that is no JSON', (visitor) => visitor.post('/graphql', '{"query": "{ me'), 400, 'BAD_REQUEST'],
  ['an empty body', (visitor) => visitor.post('/graphql', ''), 400, 'BAD_REQUEST'],
  ['a body of another type', (visitor) => visitor.post('/graphql', '<query/>', { 'content-type': 'application/xml' }), 415, 'CONTENT_TYPE_UNKNOWN'],
  ['a form', (visitor) => visitor.post('/graphql', 'query={me{roles}}', { 'content-type': 'application/x-www-form-urlencoded' }), 415, 'CONTENT_TYPE_UNKNOWN'],
  ['plain text, as a page of another site can send it', (visitor) => visitor.post('/graphql', '{"query":"{me{roles}}"}', { 'content-type': 'text/plain' }), 400, 'BAD_REQUEST'],
  ['a query in the address, as a page of another site can send it', (visitor) => visitor.send('/graphql?query={me{roles}}'), 400, 'BAD_REQUEST'],
  ['several queries at once', (visitor) => visitor.post('/graphql', [{ query: '{ me { roles } }' }, { query: '{ me { roles } }' }]), 400, 'BAD_REQUEST'],
  ['values nested a hundred thousand levels deep', (visitor) => visitor.post('/graphql', nested(100_000)), 400, 'BAD_USER_INPUT'],
  ['no query', (visitor) => visitor.post('/graphql', {}), 400, 'BAD_REQUEST'],
  ['a mutation in the address', (visitor) => visitor.send('/graphql?query=mutation{setLocale(locale:it){roles}}', PREFLIGHTED), 405, 'BAD_REQUEST'],
  ['five megabytes', (visitor) => visitor.graphql(CREATE, describedBy(5_000_000)), 413, 'BODY_TOO_LARGE'],
  ['three megabytes in a field of four thousand characters', (visitor) => visitor.graphql(CREATE, describedBy(3_000_000)), 200, 'INPUT_INVALID'],
  ['a query that is none', (visitor) => visitor.graphql('{ me { roles }'), 400, 'GRAPHQL_PARSE_FAILED'],
  ['a field that does not exist', (visitor) => visitor.graphql('{ everything }'), 400, 'GRAPHQL_VALIDATION_FAILED'],
  ['an operation that is not in the document', (visitor) => visitor.post('/graphql', { query: 'query A { me { roles } }', operationName: 'B' }), 400, 'OPERATION_RESOLUTION_FAILURE'],
  ['a query fifty levels deep', (visitor) => visitor.graphql(deep), 400, 'QUERY_TOO_COMPLEX'],
  ['ten thousand aliases', (visitor) => visitor.graphql(aliases(10_000)), 400, 'GRAPHQL_PARSE_FAILED'],
  ['forty-one aliases', (visitor) => visitor.graphql(aliases(41)), 400, 'QUERY_TOO_COMPLEX'],
  ['fragments that hold each other over and over', (visitor) => visitor.graphql(`{ me { ...F0 } } ${holding}`), 400, 'QUERY_TOO_COMPLEX'],
  ['a search in every row of a search in every row', (visitor) => visitor.graphql('{ entries(first: 50) { nodes { similar { similar { id } } } } }'), 400, 'QUERY_TOO_COMPLEX'],
  ['a page of ten thousand', (visitor) => visitor.graphql(LIST, { first: 10_000 }), 200, 'PAGE_TOO_LARGE'],
  ['a page of less than nothing', (visitor) => visitor.graphql(LIST, { first: -1 }), 200, 'INPUT_INVALID'],
  ['a page of no number', (visitor) => visitor.graphql(LIST, { first: 'many' }), 400, 'BAD_USER_INPUT'],
  ['a cursor of no list', (visitor) => visitor.graphql(LIST, { first: 5, after: 'x' }), 200, 'CURSOR_UNKNOWN'],
  ['an unknown role', (visitor) => visitor.graphql(LIST, { first: 5, filter: { roles: ['sponsor'] } }), 400, 'BAD_USER_INPUT'],
  ['an unknown kind', (visitor) => visitor.graphql(LIST, { first: 5, filter: { kinds: ['nobody.nothing'] } }), 200, 'INPUT_INVALID'],
  ['an id of nothing, to write to', (visitor) => visitor.graphql(`mutation { updateCompany(id: "${SOMEBODY}", input: { name: "X" }) { id } }`), 200, 'NOT_FOUND'],
  ['no id, to write to', (visitor) => visitor.graphql('mutation { updateCompany(id: "1 or 1=1", input: { taxCode: "99998000014" }) { id } }'), 200, 'NOT_FOUND'],
  ['a null character', (visitor) => visitor.graphql(CREATE, { input: { name: 'a\0b' } }), 200, 'INPUT_INVALID'],
  ['an address that is none', (visitor) => visitor.send('/%c0%zz'), 400, 'BAD_REQUEST'],
  ['an address where nothing is', (visitor) => visitor.send('/api/nothing'), 404, 'NOT_FOUND'],
  ['a method that is not for this address', (visitor) => visitor.send('/graphql', { method: 'DELETE' }), 404, 'NOT_FOUND'],
];

describe.each(DATABASES)('over HTTP, on the %s database,', (database) => {
  let house: WebHouse;
  let person: Visitor;
  beforeAll(async () => {
    house = await openWebHouse({ database });
    person = await house.signedIn(await house.person());
  });
  afterAll(() => house?.close());

  it.each(REFUSED)('%s is refused with a code, and nothing is written', async (_what, send, status, code) => {
    const before = await fingerprint(house.database);
    const { status: came, json, text } = await send(person);
    const error = json?.errors?.[0];
    expect({ status: came, code: error?.extensions?.code, message: error?.message }).toEqual({ status, code, message: expect.stringMatching(/\S/) });
    expect(text).not.toMatch(/stacktrace|\.[jt]s:\d|node_modules|select |insert /);
    expect(await fingerprint(house.database)).toBe(before);
  });

  it.each(['company', 'entry', 'assessment'])('an unknown %s is nothing, whatever the id', async (field) => {
    for (const id of [SOMEBODY, 'x', '\0', '', 'x'.repeat(100_000)]) {
      expect((await person.graphql(`query ($id: ID!) { ${field}(id: $id) { id } }`, { id })).json).toEqual({ data: { [field]: null } });
    }
  });

  it('a file of companies with lines that are not right brings the others, and says why of each', async () => {
    const promoter = await house.signedIn(await house.person({ hub: await house.hub(['RE']) }));
    const lines = ['Ragione sociale;Codice fiscale;Comune', 'Caffè Città;99998000055;Forlì', 'Doppione;99998000055;', '"Rotta;;', ';;Senza nome', 'Errata;123;'];
    const file = Buffer.from(lines.join('\r\n'), 'latin1');
    const { json } = await promoter.graphql(`mutation ($content: String!) { importCompanies(input: { content: $content }) {
      created { name taxCode municipality } refused { line code reason } } }`, { content: file.toString('base64') });
    expect(json.data.importCompanies).toEqual({
      created: [{ name: 'Caffè Città', taxCode: '99998000055', municipality: 'Forlì' }],
      refused: [[3, 'DUPLICATE_LINE'], [4, 'BROKEN_LINE'], [5, 'INPUT_INVALID'], [6, 'INPUT_INVALID']]
        .map(([line, code]) => ({ line, code, reason: expect.stringMatching(/\S/) })),
    });
  });

  it('what nobody foresaw is told with a reference, and not what it was', async () => {
    const { schema } = house.database.kysely;
    await schema.alterTable('hub').renameTo('hub_elsewhere').execute();
    const { status, json, text } = await house.visitor().graphql('{ hubs { name } }');
    await schema.alterTable('hub_elsewhere').renameTo('hub').execute();
    expect(status).toBe(200);
    expect(json.errors[0].extensions).toMatchObject({ code: 'INTERNAL', reference: expect.stringMatching(/^[\da-f-]{36}$/) });
    expect(json.errors[0].message).toContain(json.errors[0].extensions.reference);
    expect(text).not.toMatch(/hub_elsewhere|relation|select/);
  });
});
