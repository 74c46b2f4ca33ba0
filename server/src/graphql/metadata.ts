import { getMetadataStorage } from 'type-graphql';

type Storage = ReturnType<typeof getMetadataStorage>;

/** Lists that are read again at every request, when arguments are made of what was asked: these are shared, not copied. */
const READ_LATER: ReadonlySet<string> = new Set(['argumentTypes', 'inputTypes']);

/** What type-graphql keeps of decorated classes: every list of its storage holds entries of this shape. */
interface Kept {
  readonly target?: Function;
  readonly enumObj?: object;
  readonly symbol?: symbol;
}

/**
 * Everything the decorated classes lead to: classes of fields, arguments and interfaces, base classes, enums, unions,
 * scalars. Calls the classes' type functions, and throws what they throw.
 */
export function reach(classes: readonly Function[]): ReadonlySet<unknown> {
  const nextOf = neighbours(getMetadataStorage());
  const reached = new Set<unknown>();
  const visit = (node: unknown): void => {
    if (node === undefined || node === null || reached.has(node)) return;
    reached.add(node);
    for (const next of nextOf(node)) visit(next);
  };
  classes.forEach(visit);
  return reached;
}

function neighbours(storage: Storage): (node: unknown) => unknown[] {
  const of = <Item extends { readonly target: Function }>(items: readonly Item[]) => {
    const byTarget = Map.groupBy(items, ({ target }) => target as unknown);
    return (node: unknown): readonly Item[] => byTarget.get(node) ?? [];
  };
  const types = of([...storage.objectTypes, ...storage.interfaceTypes]);
  const fields = of(storage.fields);
  const params = of(storage.params);
  const roots = of([...storage.queries, ...storage.mutations, ...storage.subscriptions]);
  const fieldResolvers = of(storage.fieldResolvers.filter(({ kind }) => kind === 'external'));
  const resolvers = of(storage.resolverClasses);
  return (node) => [
    ...(typeof node === 'function' ? [Object.getPrototypeOf(node)] : []),
    ...types(node).flatMap(({ interfaceClasses }) => interfaceClasses ?? []),
    ...fields(node).map(({ getType }) => getType()),
    ...params(node).map((param) => ('getType' in param && param.kind !== 'root' ? param.getType?.() : undefined)),
    ...roots(node).map(({ getReturnType }) => getReturnType()),
    ...fieldResolvers(node).flatMap(({ getType }) => [getType?.(), ...resolvers(node).map(({ getObjectType }) => getObjectType())]),
    ...storage.unions.filter(({ symbol }) => symbol === node).flatMap(({ getClassTypes }) => getClassTypes()),
  ];
}

/**
 * Runs a build while type-graphql knows nothing but `reached`, and only copies of that: it keeps what was ever imported,
 * so that a refused plugin could spoil everybody's schema, and it writes into what it keeps while it builds.
 */
export function withOnly<Result>(reached: ReadonlySet<unknown>, build: (storage: Storage) => Result): Result {
  const shared = globalThis as { TypeGraphQLMetadataStorage?: Storage };
  const whole = getMetadataStorage();
  const part = whole.clone();
  for (const [list, items] of Object.entries(whole)) {
    if (!Array.isArray(items)) continue;
    const kept = (items as Kept[]).filter(({ target, enumObj, symbol }) => reached.has(target ?? enumObj ?? symbol));
    Object.assign(part, { [list]: READ_LATER.has(list) ? kept : kept.map((item) => ({ ...item })) });
  }
  shared.TypeGraphQLMetadataStorage = part;
  try {
    return build(part);
  } finally {
    shared.TypeGraphQLMetadataStorage = whole;
  }
}
