import { BREAK, visit, type ASTNode, type GraphQLResolveInfo } from 'graphql';

const known = new WeakMap<ASTNode, boolean>();

/**
 * Whether nothing in an operation or its fragments asks for a language by a `locale` argument: then every text is in the
 * reader's, and rows need to bring no other.
 */
export function inOneLanguage({ operation, fragments }: Pick<GraphQLResolveInfo, 'operation' | 'fragments'>): boolean {
  return [operation, ...Object.values(fragments)].every(asksNoLanguage);
}

/** The same of a part of a document, or the whole of it. */
export function asksNoLanguage(node: ASTNode): boolean {
  const before = known.get(node);
  if (before !== undefined) return before;
  let none = true;
  visit(node, {
    Argument({ name }) {
      if (name.value !== 'locale') return undefined;
      none = false;
      return BREAK;
    },
  });
  known.set(node, none);
  return none;
}
