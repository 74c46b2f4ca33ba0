import { Kind, type DocumentNode, type FragmentDefinitionNode, type SelectionSetNode } from 'graphql';

/**
 * How many fields a document asks when every fragment stands in the place of its spreads. Each fragment is counted once,
 * so that fragments which hold each other many times over are known in time. The document must have no cycles.
 */
export function expandedSize(document: DocumentNode): number {
  const size = known.get(document) ?? measure(document);
  known.set(document, size);
  return size;
}

const known = new WeakMap<DocumentNode, number>();

function measure({ definitions }: DocumentNode): number {
  const fragments = new Map(definitions.filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION).map((one) => [one.name.value, one]));
  const sizes = new Map<string, number>();
  const sizeOf = (set: SelectionSetNode | undefined): number => (set?.selections ?? []).reduce((sum, selection) => {
    if (selection.kind === Kind.FIELD) return sum + 1 + sizeOf(selection.selectionSet);
    if (selection.kind === Kind.INLINE_FRAGMENT) return sum + sizeOf(selection.selectionSet);
    return sum + sizeOfFragment(selection.name.value);
  }, 0);
  const sizeOfFragment = (name: string): number => {
    const size = sizes.get(name) ?? sizeOf(fragments.get(name)?.selectionSet);
    sizes.set(name, size);
    return size;
  };
  return definitions.reduce((sum, one) => sum + (one.kind === Kind.OPERATION_DEFINITION ? sizeOf(one.selectionSet) : 0), 0);
}
