import { getMetadataStorage } from 'type-graphql';
import type { Contribution } from '@innesto/schema';
import { Entry } from '@innesto/schema/graphql';
import { namesOf } from '../ledger.ts';
import { problemsOf, type PluginProblem } from '../problem.ts';

/** Who brings which GraphQL names. */
export interface NameClaim {
  readonly owner: string;
  readonly names: readonly string[];
}

/** The names a contribution brings to the schema. */
export function claimOf(plugin: string, { graphql }: Contribution): NameClaim {
  return { owner: plugin, names: namesOf(Object.values(graphql?.types ?? {}), graphql?.resolvers ?? []) };
}

/** Checks that the types are for own kinds and implement `Entry`. */
export function checkTypes(plugin: string, { graphql, kinds = [] }: Contribution): PluginProblem[] {
  const own = new Set(kinds.map((kind) => kind.id));
  return Object.entries(graphql?.types ?? {})
    .filter(([kind, type]) => !own.has(kind) || !implementsEntry(type))
    .map(([kind]) => problemsOf(plugin)('graphql-type',
      { it: `Il tipo per «${kind}» non implementa Entry, o il tipo non è di questo plugin.`, en: `The type for “${kind}” does not implement Entry, or the kind is not this plugin's.` },
      { it: 'Scrivi @ObjectType(…, { implements: Entry }) con l’Entry di @innesto/schema/graphql.', en: 'Write @ObjectType(…, { implements: Entry }) with the Entry of @innesto/schema/graphql.' }));
}

function implementsEntry(type: Function): boolean {
  return getMetadataStorage().objectTypes.find(({ target }) => target === type)?.interfaceClasses?.includes(Entry) ?? false;
}

/** Finds names that two owners claim. Every plugin of a clash is refused, so that the order of the list decides nothing. */
export function checkClashes(core: NameClaim, claims: readonly NameClaim[]): PluginProblem[] {
  const owners = new Map<string, string[]>();
  for (const { owner, names } of [core, ...claims]) for (const name of names) owners.set(name, [...(owners.get(name) ?? []), owner]);
  return [...owners].filter(([, claiming]) => claiming.length > 1).flatMap(([name, claiming]) =>
    claiming.filter((owner) => owner !== core.owner).map((owner) => problemsOf(owner)('graphql-name',
      { it: `Il nome GraphQL «${name}» è di più d’uno: ${claiming.join(', ')}.`, en: `The GraphQL name “${name}” has several owners: ${claiming.join(', ')}.` },
      { it: 'Cambia il nome, o togli uno dei plugin da innesto.config.ts.', en: 'Change the name, or take one of the plugins out of innesto.config.ts.' })));
}
