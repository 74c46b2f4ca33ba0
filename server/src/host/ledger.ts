import { GraphQLScalarType } from 'graphql';
import { getMetadataStorage } from 'type-graphql';
import type { SchemaPart } from '../graphql/build.ts';
import { reach } from '../graphql/metadata.ts';

/**
 * A GraphQL name ("Type", "Query.field", "Type.field") and what it names: two claims of one name clash unless they mean
 * the same thing, such as an enum of the contract that two plugins use.
 */
export interface Claim {
  readonly name: string;
  readonly what: unknown;
  /** The field of every entry that a field of this name on one type of entry would hide. */
  readonly hides?: string;
}

/**
 * The GraphQL names that classes bring. Needed because type-graphql lets one of two fields of one name win without a
 * word, and names no owner when two types clash. Throws what the classes' type functions throw.
 */
export function claimsOf({ types, resolvers }: SchemaPart): Claim[] {
  const entryTypes = new Set(types.map(typeNameOf));
  const fields = [...fieldClaims(types), ...addedClaims(resolvers)].map((claim) => {
    const [type, field] = claim.name.split('.');
    return entryTypes.has(type) ? { ...claim, hides: `Entry.${field}` } : claim;
  });
  return [...typeClaims(reach([...types, ...resolvers])), ...rootClaims(resolvers), ...fields];
}

/** The fields that are a plugin's own, by type: what an error in one of them is attributed by. `shared` belongs to the core. */
export function fieldsOf(part: SchemaPart, shared: ReadonlySet<unknown>): { readonly type: string; readonly field: string }[] {
  const own = [...reach([...part.types, ...part.resolvers])].filter((node) => !shared.has(node)) as Function[];
  const names = [...rootClaims(part.resolvers), ...fieldClaims(own), ...addedClaims(part.resolvers)].map(({ name }) => name);
  return [...new Set(names)].map((name) => {
    const [type = '', field = ''] = name.split('.');
    return { type, field };
  });
}

/** The GraphQL name of an object or interface class, if it is one. */
export function typeNameOf(type: unknown): string | undefined {
  const { objectTypes, interfaceTypes } = getMetadataStorage();
  return [...objectTypes, ...interfaceTypes].find(({ target }) => target === type)?.name;
}

function typeClaims(reached: ReadonlySet<unknown>): Claim[] {
  const { objectTypes, interfaceTypes, inputTypes, enums, unions } = getMetadataStorage();
  const named = [
    ...[...objectTypes, ...interfaceTypes, ...inputTypes].map(({ name, target }) => ({ name, what: target as unknown })),
    ...enums.map(({ name, enumObj }) => ({ name, what: enumObj })),
    ...unions.map(({ name, symbol }) => ({ name, what: symbol })),
    ...[...reached].filter((node) => node instanceof GraphQLScalarType).map((scalar) => ({ name: scalar.name, what: scalar })),
  ];
  return named.filter(({ what }) => reached.has(what));
}

function rootClaims(resolvers: readonly Function[]): Claim[] {
  const { queries, mutations } = getMetadataStorage();
  const own = lineage(resolvers);
  const claims = (root: string, fields: typeof queries): Claim[] =>
    fields.filter(({ target }) => own.has(target)).map((field) => ({ name: `${root}.${field.schemaName}`, what: field }));
  return [...claims('Query', queries), ...claims('Mutation', mutations)];
}

function fieldClaims(types: readonly Function[]): Claim[] {
  const own = new Set(types);
  return getMetadataStorage().fields.filter(({ target }) => own.has(target))
    .flatMap((field) => { const type = typeNameOf(field.target); return type ? [{ name: `${type}.${field.schemaName}`, what: field }] : []; });
}

/** Fields that resolvers add to types, or answer in their place. */
function addedClaims(resolvers: readonly Function[]): Claim[] {
  const { fieldResolvers, resolverClasses } = getMetadataStorage();
  const own = lineage(resolvers);
  return fieldResolvers.filter(({ kind, target }) => kind === 'external' && own.has(target)).map((field) => {
    const parent = resolverClasses.find(({ target }) => target === field.target)?.getObjectType();
    return { name: `${typeNameOf(parent)}.${field.schemaName}`, what: field };
  });
}

/** Resolver classes and the classes they extend. */
function lineage(classes: readonly Function[]): ReadonlySet<unknown> {
  const all = new Set<unknown>();
  for (let each of classes) for (; typeof each === 'function' && !all.has(each); each = Object.getPrototypeOf(each)) all.add(each);
  return all;
}
