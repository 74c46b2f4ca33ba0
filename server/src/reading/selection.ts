import { visit, type ASTNode, type FieldNode, type GraphQLResolveInfo } from 'graphql';
import { parseResolveInfo, type FieldsByTypeName, type ResolveTree } from 'graphql-parse-resolve-info';
import { LRUCache } from 'lru-cache';
import { errors } from '../errors.ts';
import type { Selection } from './view.ts';

/** What was asked of a page: its nodes, whether through `nodes` or `edges.node`, and whether its total. */
export interface PageSelection {
  readonly nodes: Selection;
  /** Whether its rows matter: a page that is only counted reads none. */
  readonly rows: boolean;
  /** Whether places in the list are told. */
  readonly cursors: boolean;
  readonly total: boolean;
}

/** Where a row keeps a field that has a selection: under its name, or else its alias. The colon keeps an alias from meeting another field's name. */
export function nestedKey(name: string, responseKey: string): string {
  return name === responseKey ? name : `${responseKey}:`;
}

/** A field without a selection, as if somebody had asked for it. */
export function leaf(name: string): ResolveTree {
  return { name, alias: name, args: {}, fieldsByTypeName: {} };
}

/** Selections of the documents that come again and again, by the values of the variables below a field. */
const known = new WeakMap<FieldNode, LRUCache<string, Selection>>();

/** Values that are remembered of one field. */
const FORMS = 50;

/** What was asked below a field, whichever concrete type it was asked of. */
export function selectionOf(info: GraphQLResolveInfo): Selection {
  const form = formOf(info);
  return form === undefined ? parseSelection(info) : remembered(info, form);
}

function parseSelection(info: GraphQLResolveInfo): Selection {
  const tree = parseResolveInfo(info) as ResolveTree | null | undefined;
  return intern(tree ? flatten(tree.fieldsByTypeName) : {});
}

/** Selections that are kept by what they ask. */
const interned = new LRUCache<string, Selection>({ max: 500 });

/** One object for all selections that ask the same, in whatever document: what is worked out for a selection is kept by it. */
function intern(selection: Selection): Selection {
  const text = JSON.stringify(selection);
  const known = interned.get(text) ?? selection;
  interned.set(text, known);
  return known;
}

function remembered(info: GraphQLResolveInfo, form: string): Selection {
  const field = info.fieldNodes[0]!;
  const forms = known.get(field) ?? new LRUCache<string, Selection>({ max: FORMS });
  known.set(field, forms);
  const selection = forms.get(form) ?? parseSelection(info);
  forms.set(form, selection);
  return selection;
}

/** The values that a selection depends on; none where they are not a few small ones. */
function formOf({ fieldNodes, fragments, variableValues }: GraphQLResolveInfo): string | undefined {
  if (fieldNodes.length !== 1) return undefined;
  const values = [...variablesBelow(fieldNodes[0]!, fragments)].map((name) => [name, variableValues[name]] as const);
  if (values.some(([, value]) => typeof value === 'object' && value !== null)) return undefined;
  const form = values.length === 0 ? '' : JSON.stringify(values);
  return form.length > 500 ? undefined : form;
}

const variables = new WeakMap<FieldNode, ReadonlySet<string>>();

/** Names of the variables in what is asked below a field; its own arguments choose rows, not what is asked of them. */
function variablesBelow(field: FieldNode, fragments: GraphQLResolveInfo['fragments']): ReadonlySet<string> {
  const before = variables.get(field);
  if (before) return before;
  const names = new Set<string>();
  const seen = new Set<string>();
  const collect = (part: ASTNode | undefined): void => void (part && visit(part, {
    Variable({ name }) { names.add(name.value); },
    FragmentSpread({ name }) {
      if (seen.has(name.value)) return;
      seen.add(name.value);
      collect(fragments[name.value]);
    },
  }));
  collect(field.selectionSet);
  variables.set(field, names);
  return names;
}

/** What was asked below a field that gives a page. */
export function connectionSelection(info: GraphQLResolveInfo): PageSelection {
  return pageSelection(selectionOf(info));
}

/** What was asked of a page, from the selection below it. Throws `SELECTION_CONFLICT`. */
export function pageSelection(selection: Selection): PageSelection {
  const before = pages.get(selection);
  if (before) return before;
  const page = toPage(selection);
  pages.set(selection, page);
  return page;
}

const pages = new WeakMap<Selection, PageSelection>();

function toPage(selection: Selection): PageSelection {
  const asked = Object.values(selection);
  const direct = asked.filter((field) => field.name === 'nodes');
  const throughEdges = asked
    .filter((field) => field.name === 'edges')
    .flatMap((edges) => Object.values(flatten(edges.fieldsByTypeName)).filter((field) => field.name === 'node'));
  return {
    nodes: intern([...direct, ...throughEdges].map((field) => flatten(field.fieldsByTypeName)).reduce(merge, {})),
    rows: asked.some(({ name }) => name !== 'totalCount'),
    cursors: asked.some(({ name }) => name === 'edges' || name === 'pageInfo'),
    total: asked.some((field) => field.name === 'totalCount'),
  };
}

/** What was asked below a nested field. Throws `SELECTION_CONFLICT`. */
export function flatten(fields: FieldsByTypeName): Selection {
  return Object.values(fields).map(byKey).reduce(merge, {});
}

/** A leaf is read once by its name, whatever its aliases; a field with a selection once for each response key. */
function byKey(fields: Readonly<Record<string, ResolveTree>>): Selection {
  const asked = Object.values(fields).filter(({ name }) => !name.startsWith('__'));
  return Object.fromEntries(asked.map((field) => [isNested(field) ? nestedKey(field.name, field.alias) : field.name, field]));
}

function merge(one: Selection, other: Selection): Selection {
  const merged: Record<string, ResolveTree> = { ...one };
  for (const [key, field] of Object.entries(other)) {
    const before = merged[key];
    merged[key] = before ? join(before, field) : field;
  }
  return merged;
}

function join(one: ResolveTree, other: ResolveTree): ResolveTree {
  if (!isNested(one)) return one;
  if (one.name !== other.name || JSON.stringify(one.args) !== JSON.stringify(other.args)) throw errors.selectionConflict(one.alias);
  const types = new Set([...Object.keys(one.fieldsByTypeName), ...Object.keys(other.fieldsByTypeName)]);
  const fieldsByTypeName = Object.fromEntries([...types].map((type) => {
    const asked = [one, other].map((field) => byKey(field.fieldsByTypeName[type] ?? {}));
    return [type, asked.reduce(merge, {})];
  }));
  return { ...one, fieldsByTypeName };
}

function isNested(field: ResolveTree): boolean {
  return Object.keys(field.fieldsByTypeName).length > 0;
}
