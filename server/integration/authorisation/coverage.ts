import {
  getNamedType, isCompositeType, isInterfaceType, isObjectType,
  type GraphQLArgument, type GraphQLInterfaceType, type GraphQLNamedType, type GraphQLObjectType, type GraphQLSchema,
} from 'graphql';
import { fieldsOf } from './outcome.ts';
import type { Row } from './row.ts';

type Fielded = GraphQLObjectType | GraphQLInterfaceType;

/** A field, what it takes and the type it gives. */
export interface FieldOfType {
  readonly type: Fielded;
  readonly field: string;
  readonly args: readonly GraphQLArgument[];
  readonly to: GraphQLNamedType;
}

/** Fields that should have a row and have none, and fields that need none because plugins gave them to their entries. */
export interface Coverage {
  readonly missing: readonly string[];
  readonly added: readonly FieldOfType[];
}

/** Every field of a schema, those of an interface once. */
export function fieldsOfSchema(schema: GraphQLSchema): FieldOfType[] {
  const types = Object.values(schema.getTypeMap()).filter(isFielded);
  return types.flatMap((type) => Object.values(type.getFields())
    .filter(({ name }) => !type.getInterfaces().some((shared) => name in shared.getFields()))
    .map((field) => ({ type, field: field.name, args: field.args, to: getNamedType(field.type) })));
}

/**
 * Compares a schema with a matrix. A field needs no row when a plugin's type of entry has it, or a type that only such
 * types lead to, and when it leads nowhere else but to entries.
 */
export function coverageOf(schema: GraphQLSchema, matrix: readonly Row[]): Coverage {
  const rows = new Set(matrix.flatMap(({ of, fields }) => fieldsOf(fields).map((field) => `${of}.${field}`)));
  const fields = fieldsOfSchema(schema);
  const helpers = new Set(fields.filter(({ type }) => !isEntry(type) && !matrix.some(({ of }) => of === type.name)).map(({ type }) => type.name));
  const isAdded = ({ type }: FieldOfType): boolean => isEntry(type) || helpers.has(type.name);
  const leadsOut = ({ to }: FieldOfType): boolean => isCompositeType(to) && to.name !== 'Entry' && !helpers.has(to.name);
  const lacking = fields.filter((one) => !rows.has(nameOf(one)));
  const intoHelpers = fields.filter((one) => !isAdded(one) && helpers.has(one.to.name));
  return {
    missing: [...new Set([...lacking.filter((one) => !isAdded(one) || leadsOut(one)), ...intoHelpers].map(nameOf))],
    added: lacking.filter(isAdded),
  };
}

/** A field's name with that of its type. */
export function nameOf({ type, field }: FieldOfType): string {
  return `${type.name}.${field}`;
}

function isFielded(type: GraphQLNamedType): type is Fielded {
  return (isObjectType(type) || isInterfaceType(type)) && !type.name.startsWith('__');
}

function isEntry(type: Fielded): boolean {
  return type.getInterfaces().some(({ name }) => name === 'Entry');
}
