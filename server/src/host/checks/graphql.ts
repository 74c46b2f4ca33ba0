import { getMetadataStorage } from 'type-graphql';
import type { Contribution } from '@innesto/schema';
import { Entry } from '@innesto/schema/graphql';
import { faultsOf, type SchemaPart } from '../../graphql/build.ts';
import type { Claim } from '../ledger.ts';
import { problemsOf, type PluginProblem } from '../problem.ts';

/** Who brings which GraphQL names. */
export interface Claims {
  readonly owner: string;
  readonly claims: readonly Claim[];
}

interface OwnedClaim extends Claim {
  readonly owner: string;
}

/** The type-graphql classes of a contribution. */
export function schemaPartOf({ graphql }: Contribution): SchemaPart {
  return { types: Object.values(graphql?.types ?? {}), resolvers: graphql?.resolvers ?? [] };
}

/** Checks that the types are for own kinds and implement `Entry`, and that a schema can be built of the classes. */
export function checkTypes(plugin: string, contribution: Contribution): PluginProblem[] {
  const problem = problemsOf(plugin);
  const own = new Set(contribution.kinds?.map((kind) => kind.id));
  const wrong = Object.entries(contribution.graphql?.types ?? {}).flatMap(([kind, type]) => {
    if (!own.has(kind)) return [problem('graphql-type',
      { it: `«${kind}» non è un tipo di voce di questo plugin.`, en: `“${kind}” is no kind of this plugin.` },
      { it: 'Dai un tipo GraphQL solo ai tuoi tipi di voce.', en: 'Give a GraphQL type to your own kinds only.' })];
    return implementsEntry(type) ? [] : [problem('graphql-type',
      { it: `Il tipo per «${kind}» non implementa l’Entry della piattaforma.`, en: `The type for “${kind}” does not implement the platform's Entry.` },
      { it: 'Scrivi @ObjectType(…, { implements: Entry }) con l’Entry di @innesto/schema/graphql, che deve essere l’unica copia.', en: 'Write @ObjectType(…, { implements: Entry }) with the Entry of @innesto/schema/graphql, of which there must be one copy.' })];
  });
  return wrong.length > 0 || !contribution.graphql ? wrong : faultsOf(schemaPartOf(contribution)).map((fault) => problem('graphql-type',
    { it: `Con le classi GraphQL del plugin non si costruisce uno schema: ${fault}`, en: `No schema can be built of the plugin's GraphQL classes: ${fault}` },
    { it: 'Correggi le classi; ogni campo vuole il suo tipo esplicito.', en: 'Mend the classes; every field wants its type explicitly.' }));
}

function implementsEntry(type: Function): boolean {
  return getMetadataStorage().objectTypes.find(({ target }) => target === type)?.interfaceClasses?.includes(Entry) ?? false;
}

/** Finds names that a plugin claims though somebody holds them, the core or a plugin that was admitted before it. */
export function checkClashes({ owner, claims }: Claims, held: readonly Claims[]): PluginProblem[] {
  const others: OwnedClaim[] = held.flatMap((holder) => holder.claims.map((claim) => ({ owner: holder.owner, ...claim })));
  const names = new Map([...Map.groupBy(claims, ({ name }) => name)].map(([name, own]) => [name, rivals({ owner, name, own }, others)]));
  return [...names].filter(([, holders]) => holders.length > 0).map(([name, holders]) => problemsOf(owner)('graphql-name',
    { it: `Il nome GraphQL «${name}» è già di: ${holders.join(', ')}.`, en: `The GraphQL name “${name}” belongs to: ${holders.join(', ')}.` },
    {
      it: 'Cambia il nome: di due plugin lo tiene quello che in innesto.config.ts viene prima.',
      en: 'Change the name: of two plugins, the one that stands first in innesto.config.ts keeps it.',
    }));
}

/** The others that mean something else by a name, or of whose fields and this one would hide the other; the plugin itself, when it means two things by it. */
function rivals({ owner, name, own }: { owner: string; name: string; own: readonly Claim[] }, others: readonly OwnedClaim[]): string[] {
  const meant = new Set(own.map(({ what }) => what));
  const theirs = Map.groupBy(others.filter((claim) => claim.name === name), (claim) => claim.owner);
  const strangers = [...theirs].filter(([, claims]) => claims.every(({ what }) => !meant.has(what))).map(([other]) => other);
  const hidden = others.filter((claim) => claim.hides === name || own.some(({ hides }) => hides === claim.name)).map((claim) => claim.owner);
  // A field of a type and the resolver that answers it are two claims of one thing.
  const isField = name.includes('.') && !/^(Query|Mutation)\./.test(name);
  return [...new Set([...strangers, ...hidden, ...(meant.size > 1 && !isField ? [owner] : [])])];
}
