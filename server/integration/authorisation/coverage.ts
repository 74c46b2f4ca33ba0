import { getNamedType, isCompositeType, isInterfaceType, isObjectType, type GraphQLInterfaceType, type GraphQLNamedType, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { fieldsOf } from './outcome.ts';
import type { Row } from './row.ts';

type Fielded = GraphQLObjectType | GraphQLInterfaceType;

/** A field, and the type it gives. */
interface FieldOfType {
  readonly type: Fielded;
  readonly field: string;
  readonly to: GraphQLNamedType;
}

/** Fields that should have a row and have none, and fields that need none because plugins gave them to their entries. */
export interface Coverage {
  readonly missing: readonly string[];
  readonly added: readonly FieldOfType[];
}

/**
 * Compares a schema with a matrix. A field needs no row when a plugin's type of entry has it, or a type that only such
 * types lead to, and when it leads nowhere else but to entries.
 */
export function coverageOf(schema: GraphQLSchema, matrix: readonly Row[]): Coverage {
  const rows = new Set(matrix.flatMap(({ of, fields }) => fieldsOf(fields).map((field) => `${of}.${field}`)));
  const types = Object.values(schema.getTypeMap()).filter(isFielded);
  const fields = types.flatMap((type) => Object.values(type.getFields()).map((field) => ({ type, field: field.name, to: getNamedType(field.type) })));
  const helpers = new Set(types.filter((type) => !isEntry(type) && !matrix.some(({ of }) => of === type.name)).map(({ name }) => name));
  const isAdded = ({ type }: FieldOfType): boolean => isEntry(type) || helpers.has(type.name);
  const leadsOut = ({ to }: FieldOfType): boolean => isCompositeType(to) && to.name !== 'Entry' && !helpers.has(to.name);
  const lacking = fields.filter((one) => !isInherited(one) && !rows.has(nameOf(one)));
  const intoHelpers = fields.filter((one) => !isInherited(one) && !isAdded(one) && helpers.has(one.to.name));
  return {
    missing: [...new Set([...lacking.filter((one) => !isAdded(one) || leadsOut(one)), ...intoHelpers].map(nameOf))],
    added: lacking.filter(isAdded),
  };
}

function isFielded(type: GraphQLNamedType): type is Fielded {
  return (isObjectType(type) || isInterfaceType(type)) && !type.name.startsWith('__');
}

function isEntry(type: Fielded): boolean {
  return type.getInterfaces().some(({ name }) => name === 'Entry');
}

function isInherited({ type, field }: FieldOfType): boolean {
  return type.getInterfaces().some((shared) => field in shared.getFields());
}

function nameOf({ type, field }: FieldOfType): string {
  return `${type.name}.${field}`;
}
