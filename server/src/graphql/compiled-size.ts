import {
  getNamedType, getOperationAST, isAbstractType, isCompositeType, isObjectType, isInterfaceType, Kind, type DocumentNode, type FragmentDefinitionNode,
  type GraphQLNamedType, type GraphQLSchema, type SelectionSetNode,
} from 'graphql';

/**
 * How many fields the compiled code of an operation has: those below an interface once for each type that it may be, so
 * interfaces within interfaces multiply. Fields of introspection count as one.
 */
export function compiledSize(schema: GraphQLSchema, document: DocumentNode, operationName: string): number {
  const fragments = new Map(document.definitions.filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION).map((one) => [one.name.value, one]));
  const sizes = new Map<FragmentDefinitionNode, number>();
  const sizeOf = (set: SelectionSetNode, type: GraphQLNamedType | undefined): number => set.selections.reduce((sum, selection) => {
    if (selection.kind === Kind.INLINE_FRAGMENT) return sum + sizeOf(selection.selectionSet, named(selection.typeCondition?.name.value) ?? type);
    if (selection.kind === Kind.FRAGMENT_SPREAD) return sum + sizeOfFragment(fragments.get(selection.name.value));
    const below = fieldType(type, selection.name.value);
    return sum + 1 + (selection.selectionSet ? kindsOf(below) * sizeOf(selection.selectionSet, below) : 0);
  }, 0);
  const sizeOfFragment = (fragment: FragmentDefinitionNode | undefined): number => {
    if (!fragment) return 0;
    const size = sizes.get(fragment) ?? sizeOf(fragment.selectionSet, named(fragment.typeCondition.name.value));
    sizes.set(fragment, size);
    return size;
  };
  const named = (name: string | undefined): GraphQLNamedType | undefined => (name === undefined ? undefined : schema.getType(name));
  const kindsOf = (type: GraphQLNamedType | undefined): number => (isAbstractType(type) ? schema.getPossibleTypes(type).length : 1);
  const operation = getOperationAST(document, operationName || undefined);
  return operation ? sizeOf(operation.selectionSet, schema.getQueryType() ?? undefined) : 0;
}

function fieldType(type: GraphQLNamedType | undefined, name: string): GraphQLNamedType | undefined {
  const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
  const below = field && getNamedType(field.type);
  return isCompositeType(below) ? below : undefined;
}
