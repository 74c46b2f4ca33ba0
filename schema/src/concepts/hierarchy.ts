import type { Concept } from './concept.ts';

/** Who is wider and who is narrower. Unknown ids have neither. Lists run from near to far. */
export interface Hierarchy {
  /** The next wider concepts only. */
  parents(id: string): readonly string[];
  broader(id: string): readonly string[];
  narrower(id: string): readonly string[];
}

/** Reads the hierarchy out of the concepts' `broader` links. In a cycle a concept is broader than itself. */
export function createHierarchy(concepts: Iterable<Concept>): Hierarchy {
  const parents = new Map<string, readonly string[]>();
  const children = new Map<string, string[]>();
  for (const { id, broader = [] } of concepts) {
    parents.set(id, broader);
    for (const parent of broader) children.set(parent, [...(children.get(parent) ?? []), id]);
  }
  return {
    parents: (id) => parents.get(id) ?? [],
    broader: (id) => reachable(id, parents),
    narrower: (id) => reachable(id, children),
  };
}

function reachable(from: string, links: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const seen = new Set(links.get(from));
  for (const id of seen) for (const next of links.get(id) ?? []) seen.add(next);
  return [...seen];
}
