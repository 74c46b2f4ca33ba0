import { getNamedType, isAbstractType, isCompositeType, isInterfaceType, isObjectType, type ExecutionResult } from 'graphql';
import { Refusal } from '../../src/errors.ts';
import { NOTHING, OK, type Role, type Row } from './row.ts';
import type { Stage } from './stage.ts';

type Names = Readonly<Record<string, string>>;
type Schema = Stage['house']['schema'];

/** The names of what a row is asked about, some of them made for this once. */
export async function prepared(stage: Stage, { prepare }: Row, world: 'ours' | 'theirs'): Promise<Names> {
  return { ...stage[world].names, ...(await prepare?.(stage.house, stage[world])) };
}

/** Asks the fields of a row as a role, and says what it came to. */
export async function outcomeOf({ house, viewers }: Stage, row: Row, names: Names, role: Role): Promise<string> {
  const { data, errors } = await house.ask(viewers[role], operationOf(house.schema, row, names));
  if (errors) return codeOf(errors);
  return isAnswer(house.schema, row, names, data) ? OK : NOTHING;
}

/** A row as a document: fields in the place of `…`, names as texts, `#name` as it is. */
function operationOf(schema: Schema, { of, fields, at }: Row, names: Names): string {
  const type = schema.getType(of);
  const selection = fieldsOf(fields).map((field) => {
    const to = isObjectType(type) || isInterfaceType(type) ? type.getFields()[field]?.type : undefined;
    return isCompositeType(getNamedType(to)) ? `${field} { __typename }` : field;
  });
  return at.replace('…', ['__typename', ...selection].join(' ')).replace(/([$#])(\w+)/g, (_all, sign: string, name: string) => {
    const value = names[name];
    if (value === undefined) throw new Error(`The row of ${of}.${fields} names ${name}, which the stage does not have`);
    return sign === '$' ? JSON.stringify(value) : value;
  });
}

/** The fields a row is about. */
export function fieldsOf(fields: string): string[] {
  return fields.trim().split(/\s+/);
}

function codeOf(errors: NonNullable<ExecutionResult['errors']>): string {
  const [{ originalError, message }] = errors as [(typeof errors)[number]];
  return originalError instanceof Refusal ? originalError.code : `unforeseen: ${message}`;
}

function isAnswer(schema: Schema, { of, at, shows }: Row, names: Names, data: unknown): boolean {
  const text = JSON.stringify(data);
  if (shows) return text.includes(shows.startsWith('$') ? names[shows.slice(1)]! : shows);
  const type = schema.getType(of);
  if (type && at.includes('…') && of !== 'Query') {
    const concrete = isAbstractType(type) ? schema.getPossibleTypes(type).map(({ name }) => name) : [of];
    return concrete.some((name) => text.includes(`"__typename":"${name}"`));
  }
  return Object.values(data as object).every((value) => value !== null && !(Array.isArray(value) && value.length === 0));
}
