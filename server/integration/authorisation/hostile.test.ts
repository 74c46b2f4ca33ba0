import type { ExecutionResult } from 'graphql';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DATABASES } from '../../testing/index.ts';
import { Refusal } from '../../src/errors.ts';
import { fieldsOfSchema, nameOf, type FieldOfType } from './coverage.ts';
import { variantsOf } from './hostile-values.ts';
import { fieldsOf, prepared } from './outcome.ts';
import { MUTATIONS, QUERIES } from './roots.matrix.ts';
import { OK, ROLES, type Role, type Row } from './row.ts';
import { codes, setStage, type Stage } from './stage.ts';
import { USUAL } from './usual-values.ts';

/** What leads to a field that takes arguments, by its type. */
const WAYS: Readonly<Record<string, string>> = {
  Query: 'query (?) { … }', Mutation: 'mutation (?) { … }',
  CollectiveNeed: 'query (?) { collectiveNeeds { nodes { … } } }',
  Company: 'query (?) { company(id: "$company") { … } }', Entry: 'query (?) { entry(id: "$organisation") { … } }',
  Me: 'query (?) { me { … } }',
};

type Values = Readonly<Record<string, unknown>>;
type Names = Readonly<Record<string, string>>;

/** What refused an operation, and what nobody foresaw. */
interface Outcome {
  readonly codes: readonly string[];
  readonly unforeseen: readonly string[];
}

describe.each(DATABASES)('hostile values on the %s database', (database) => {
  let stage: Stage;
  let fields: readonly FieldOfType[];
  beforeAll(async () => {
    stage = await setStage(database);
    fields = fieldsOfSchema(stage.house.schema).filter(({ args }) => args.some(({ name }) => name !== 'locale'));
  });
  afterAll(() => stage?.close());

  it.each(Object.keys(USUAL))('are refused by %s with a code, or taken as they are', { timeout: 120_000 }, async (name) => {
    const field = fields.find((one) => nameOf(one) === name)!;
    expect(await run(stage, field, USUAL[name]!)).toEqual({ codes: [], unforeseen: [] });
    const broken: string[] = [];
    for (const { path, variables } of variantsOf(field.args, USUAL[name]!)) {
      const { unforeseen } = await run(stage, field, variables);
      broken.push(...unforeseen.map((message) => `${path} → ${message}`));
    }
    expect(broken).toEqual([]);
  });

  it('are known for every field that takes more than a language', () => {
    expect(Object.keys(USUAL).sort()).toEqual(fields.map(nameOf).sort());
  });
});

/** Runs an operation as somebody who may. */
async function run(stage: Stage, field: FieldOfType, variables: Values): Promise<Outcome> {
  const { house, viewers } = stage;
  const row = [...QUERIES, ...MUTATIONS].find(({ of, fields }) => of === field.type.name && fieldsOf(fields).includes(field.field));
  await forget(stage);
  const names = { ...(row ? await prepared(stage, row, 'ours') : stage.ours.names), ...catalogueNames(stage) };
  const { data, errors = [] } = await house.ask(viewers[roleFor(row)], documentOf(field, names), filled(variables, names) as Record<string, unknown>);
  return outcomeOf(data, errors);
}

/** What one value did must not keep the next one from being looked at. */
async function forget({ house: { database: { kysely } }, ours: { names } }: Stage): Promise<void> {
  await sql`delete from rate_limit`.execute(kysely);
  await sql`update company set hub_id = ${names['hub']}, hub_consent = true where id = ${names['company']}`.execute(kysely);
}

function roleFor(row: Row | undefined): Role {
  return row ? ROLES.findLast((_role, place) => row.ours[place] === OK)! : 'promoter';
}

function documentOf({ type, field, args }: FieldOfType, names: Names): string {
  const declared = args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
  const given = args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  const way = WAYS[type.name]!.replace(/"\$(\w+)"/g, (_all, name: string) => JSON.stringify(names[name]));
  return way.replace('?', declared).replace('…', `${field}(${given}) { __typename }`);
}

/** Without data nothing was executed: GraphQL itself did not take the variables. */
function outcomeOf(data: unknown, errors: NonNullable<ExecutionResult['errors']>): Outcome {
  const isForeseen = ({ originalError }: (typeof errors)[number]): boolean => data === undefined || originalError instanceof Refusal;
  return {
    codes: errors.filter(isForeseen).map(({ originalError, message }) => (originalError instanceof Refusal ? originalError.code : message)),
    unforeseen: errors.filter((error) => !isForeseen(error)).map(({ message }) => message.slice(0, 200)),
  };
}

function catalogueNames({ house: { registries } }: Stage): Names {
  const kind = [...registries.kinds.values()].find(({ publishable }) => publishable)!;
  return { kind: kind.id, plugin: kind.plugin, concept: registries.thesaurus.all[0]!.id, code: codes.next().value };
}

/** Variables with the names of the stage in the place of `$name`, and its numbers in the place of `#name`. */
function filled(value: unknown, names: Names): unknown {
  if (Array.isArray(value)) return value.map((one) => filled(one, names));
  if (value !== null && typeof value === 'object') return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, filled(one, names)]));
  const [, sign, name] = /^([$#])(\w+)$/.exec(typeof value === 'string' ? value : '') ?? [];
  if (name === undefined) return value;
  return sign === '#' ? Number(names[name]) : names[name];
}
