import {
  getNamedType, getNullableType, isInputObjectType, isListType, isNonNullType, isScalarType, type GraphQLArgument, type GraphQLInputType,
} from 'graphql';

const ID = '39f73522-29a4-4c20-a582-ad36b09eafc1';
const LONG = 'x'.repeat(100_000);
const TEXTS = ['', ' ', '\0', 'x\ud800', `'); drop table company; --`, '<img src=x onerror=alert(1)>', '%_\\', '__proto__', ID, LONG];
const NESTED = JSON.parse(`${'{"a":'.repeat(500)}1${'}'.repeat(500)}`) as unknown;

/** Values of each scalar that a client can send and no form would. */
const HOSTILE: Readonly<Record<string, readonly unknown[]>> = {
  String: TEXTS, ID: TEXTS, Boolean: [true, false],
  Int: [-1, 0, 2 ** 31 - 1, -(2 ** 31)],
  Float: [-1, 0, 5e-324, 1e308],
  Date: ['', '0000-01-01', '0001-01-01', '2026-02-30', '9999-12-31', '12026-01-01'],
  JSON: ['x', 0, [], {}, { a: '\0' }, { a: 'x\ud800' }, { __proto__: { a: 1 } }, { constructor: LONG }, NESTED],
};

/** Cursors that no list gave, but that have the form of one. */
const CURSORS = [
  ['x'], ['0'], ['99999999999'], ['-1'], ['x', 'y'], ['x', ID], ['\0', ID], ['2026-02-30T10:00:00+00:00', ID], ['2026-02-30', '2026-03-02T25:00:00+00:00', ID],
  ['0', '0', 'x', 'y'], ['0', '0', '2147483648', ID],
].map((keys) => Buffer.from(JSON.stringify(keys)).toString('base64url'));

/** Variables with one value in them exchanged for a hostile one, and the path to it. */
export interface Variant {
  readonly path: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Every variant of an operation's variables. Throws when an argument has no value to vary. */
export function variantsOf(args: readonly GraphQLArgument[], variables: Readonly<Record<string, unknown>>): Variant[] {
  return args.flatMap(({ name, type }) => valuesOf(name, type, variables[name]).map(({ path, value }) => ({ path, variables: { ...variables, [name]: value } })));
}

function valuesOf(path: string, type: GraphQLInputType, base: unknown): { path: string; value: unknown }[] {
  if (base === undefined) throw new Error(`The argument ${path} has no usual value`);
  const nothing = isNonNullType(type) ? [] : [{ path: `${path}: null`, value: null }];
  const bare = getNullableType(type);
  if (isListType(bare)) {
    const [item] = base as unknown[];
    const items = valuesOf(`${path}[]`, bare.ofType, item).map((one) => ({ path: one.path, value: [one.value] }));
    return [...nothing, ...items, { path: `${path}: none`, value: [] }, { path: `${path}: thousands`, value: Array.from({ length: 5_000 }, () => item) }];
  }
  if (isInputObjectType(bare)) {
    const fields = Object.values(bare.getFields());
    const bases = base as Record<string, unknown>;
    return [...nothing, ...fields.flatMap((field) => valuesOf(`${path}.${field.name}`, field.type, bases[field.name])
      .map((one) => ({ path: one.path, value: { ...bases, [field.name]: one.value } })))];
  }
  const { name } = getNamedType(type);
  const hostile = path === 'after' ? [...TEXTS, ...CURSORS] : isScalarType(bare) ? HOSTILE[name] : [];
  if (!hostile) throw new Error(`No hostile values are known of ${name}`);
  return [...nothing, ...hostile.map((value) => ({ path: `${path}: ${JSON.stringify(value).slice(0, 60)}`, value }))];
}
