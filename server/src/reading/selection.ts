import type { GraphQLResolveInfo } from 'graphql';
import { parseResolveInfo, type FieldsByTypeName, type ResolveTree } from 'graphql-parse-resolve-info';
import { errors } from '../errors.ts';
import type { Selection } from './view.ts';

/** What was asked below a field, whichever concrete type it was asked of. */
export function selectionOf(info: GraphQLResolveInfo): Selection {
  const tree = parseResolveInfo(info) as ResolveTree | null | undefined;
  return tree ? flatten(tree.fieldsByTypeName) : {};
}

/** What was asked of a page: its nodes, whether through `nodes` or `edges.node`, and whether its total. */
export interface PageSelection {
  readonly nodes: Selection;
  readonly total: boolean;
}

/** What was asked below a field that gives a page. */
export function connectionSelection(info: GraphQLResolveInfo): PageSelection {
  return pageSelection(selectionOf(info));
}

/** What was asked of a page, from the selection below it. Throws `SELECTION_CONFLICT`. */
export function pageSelection(selection: Selection): PageSelection {
  const asked = Object.values(selection);
  const direct = asked.filter((field) => field.name === 'nodes');
  const throughEdges = asked
    .filter((field) => field.name === 'edges')
    .flatMap((edges) => Object.values(flatten(edges.fieldsByTypeName)).filter((field) => field.name === 'node'));
  return {
    nodes: [...direct, ...throughEdges].map((field) => flatten(field.fieldsByTypeName)).reduce(merge, {}),
    total: asked.some((field) => field.name === 'totalCount'),
  };
}

/** What was asked below a nested field. */
export function flatten(fields: FieldsByTypeName): Selection {
  return Object.values(fields).reduce<Selection>((all, some) => merge(all, some), {});
}

function merge(one: Selection, other: Selection): Selection {
  const merged: Record<string, ResolveTree> = { ...one };
  for (const [key, field] of Object.entries(other)) {
    const before = merged[key];
    if (before && (before.name !== field.name || JSON.stringify(before.args) !== JSON.stringify(field.args))) {
      throw errors.selectionConflict(key);
    }
    merged[key] = before ? { ...field, fieldsByTypeName: mergeTypes(before.fieldsByTypeName, field.fieldsByTypeName) } : field;
  }
  return merged;
}

function mergeTypes(one: FieldsByTypeName, other: FieldsByTypeName): FieldsByTypeName {
  const merged: FieldsByTypeName = { ...one };
  for (const [type, fields] of Object.entries(other)) merged[type] = { ...merge(merged[type] ?? {}, fields) };
  return merged;
}
