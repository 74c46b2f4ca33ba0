import { getMetadataStorage } from 'type-graphql';

/**
 * The GraphQL names that classes bring: "Type", "Query.field", "Type.field". Needed because type-graphql lets the last
 * of two fields of one name win without a word, and names no owner when two types clash.
 */
export function namesOf(types: readonly Function[], resolvers: readonly Function[]): string[] {
  const storage = getMetadataStorage();
  const own = new Set(resolvers);
  const roots = [
    ...storage.queries.filter(({ target }) => own.has(target)).map((field) => ({ name: `Query.${field.schemaName}`, field })),
    ...storage.mutations.filter(({ target }) => own.has(target)).map((field) => ({ name: `Mutation.${field.schemaName}`, field })),
  ];
  const added = storage.fieldResolvers.filter(({ target, getType }) => own.has(target) && getType).map((field) => {
    const parent = storage.resolverClasses.find(({ target }) => target === field.target)?.getObjectType();
    return `${(parent && typeNameOf(parent)) ?? '?'}.${field.schemaName}`;
  });
  const reached = new Set<Function>();
  for (const type of types) reach(type, reached);
  for (const { field } of roots) reach(field.getReturnType() as Function, reached);
  const named = [...reached].map(typeNameOf).filter((name) => name !== undefined);
  return [...new Set([...roots.map(({ name }) => name), ...added, ...named])];
}

/** The fields that classes bring, by type: what an error in one of them is attributed by. */
export function fieldsOf(types: readonly Function[], resolvers: readonly Function[]): { type: string; field: string }[] {
  const storage = getMetadataStorage();
  const own = types.flatMap((type) =>
    storage.fields.filter(({ target }) => target === type).map((field) => ({ type: typeNameOf(type) ?? '', field: field.schemaName })));
  const rooted = namesOf([], resolvers).filter((name) => name.includes('.')).map((name) => {
    const [type = '', field = ''] = name.split('.');
    return { type, field };
  });
  return [...own, ...rooted];
}

/** The GraphQL name of a class, if it is a GraphQL type. */
export function typeNameOf(type: Function): string | undefined {
  const storage = getMetadataStorage();
  return [...storage.objectTypes, ...storage.inputTypes].find(({ target }) => target === type)?.name;
}

function reach(type: Function, reached: Set<Function>): void {
  const storage = getMetadataStorage();
  if (typeof type !== 'function' || reached.has(type) || typeNameOf(type) === undefined) return;
  reached.add(type);
  for (const field of storage.fields.filter(({ target }) => target === type)) reach(field.getType() as Function, reached);
}
