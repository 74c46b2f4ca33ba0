import { GraphQLObjectType, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import type { getMetadataStorage } from 'type-graphql';

type Storage = ReturnType<typeof getMetadataStorage>;
type FieldResolver = Storage['fieldResolvers'][number];
type Parameter = NonNullable<FieldResolver['params']>[number];

/** What a resolver's parameter is, from what GraphQL hands to a field. */
type Read = (...field: Parameters<GraphQLFieldResolver<any, any>>) => unknown;

/**
 * Takes type-graphql's own steps out of the fields of a schema that it built: it makes every argument a promise and every
 * row an instance, and calls a function for each column. Our resolvers need none of that, and a field whose value is
 * already there must not wait. Root fields, which read input, keep its steps.
 */
export function callDirectly(schema: GraphQLSchema, storage: Storage): void {
  const roots = new Set([schema.getQueryType(), schema.getMutationType()]);
  const types = Object.values(schema.getTypeMap()).filter((type) => type instanceof GraphQLObjectType && !roots.has(type)) as GraphQLObjectType[];
  const instances = new Map<Function, object>();
  for (const type of types) {
    const classes = classesOf(type.name, storage);
    const resolvers = storage.fieldResolvers.filter(({ kind, getObjectType }) => kind === 'external' && classes.has(getObjectType!()));
    for (const field of Object.values(type.getFields())) {
      const resolver = resolvers.find(({ schemaName }) => schemaName === field.name);
      if (resolver) field.resolve = direct(resolver, instances) ?? field.resolve;
      else if (isColumn(field.name, classes, storage)) field.resolve = undefined;
    }
  }
}

/** The class of a type, those it extends, and those of its interfaces. */
function classesOf(name: string, { objectTypes }: Storage): ReadonlySet<unknown> {
  const classes = new Set<unknown>();
  const type = objectTypes.find((candidate) => candidate.name === name);
  for (let one = type?.target as object | null | undefined; one && one !== Function.prototype; one = Object.getPrototypeOf(one) as object | null) classes.add(one);
  for (const one of type?.interfaceClasses ?? []) classes.add(one);
  return classes;
}

/** Whether a field is its row's property of the same name, which GraphQL reads by itself, and no method of its class. */
function isColumn(name: string, classes: ReadonlySet<unknown>, { fields, fieldResolvers }: Storage): boolean {
  return fields.some((field) => classes.has(field.target) && field.schemaName === name && field.name === name)
    && !fieldResolvers.some(({ target, schemaName }) => classes.has(target) && schemaName === name);
}

function direct({ target, methodName, params = [] }: FieldResolver, instances: Map<Function, object>): GraphQLFieldResolver<any, any> | undefined {
  const reads = params.toSorted((one, other) => one.index - other.index).map(readOf);
  if (!reads.every((read) => read !== undefined)) return undefined;
  const instance = instances.get(target) ?? new (target as new () => object)();
  instances.set(target, instance);
  const method = (instance as Record<string, (...parameters: unknown[]) => unknown>)[methodName]!.bind(instance);
  const [first, second, third] = reads;
  if (!first) return () => method();
  if (!second) return (row, args, context, info) => method(first(row, args, context, info));
  if (!third) return (row, args, context, info) => method(first(row, args, context, info), second(row, args, context, info));
  return (row, args, context, info) => method(...reads.map((read) => read(row, args, context, info)));
}

function readOf(parameter: Parameter): Read | undefined {
  switch (parameter.kind) {
    case 'root': return property(parameter.propertyName, (row) => row);
    case 'context': return property(parameter.propertyName, (_row, _args, context) => context);
    case 'info': return (_row, _args, _context, info) => info;
    case 'args': return (_row, args) => args;
    case 'arg': return (_row, args) => (args as Record<string, unknown>)[parameter.name];
    default: return undefined;
  }
}

function property(name: string | undefined, read: Read): Read {
  return name === undefined ? read : (...field) => (read(...field) as Record<string, unknown>)[name];
}
