import { sameText, type Contribution, type Plugin, type PluginLog } from '@innesto/schema';
import type { Thesaurus } from '@innesto/schema/concepts';
import { checkClashes, checkTypes, schemaPartOf, type Claims } from './checks/graphql.ts';
import { checkIdentity, checkSharedIds } from './checks/identity.ts';
import { checkInstruments } from './checks/instruments.ts';
import { checkNames } from './checks/names.ts';
import { checkOptions, withoutValues } from './checks/options.ts';
import { checkShape } from './checks/shape.ts';
import { checkStorage } from './checks/storage.ts';
import { claimsOf } from './ledger.ts';
import type { LoadedPlugin } from './load.ts';
import { problemsOf, type PluginProblem } from './problem.ts';

/** A plugin that may take part, with what it brings. */
export interface AdmittedPlugin {
  readonly plugin: Plugin;
  readonly contribution: Contribution;
}

/** What admission needs of the house. */
export interface House {
  readonly thesaurus: Thesaurus;
  /** The GraphQL names of the core. */
  readonly claims: Claims;
  /** Names that the house uses where a plugin's id would stand: of rooms, Postgres schemas, its own sources. */
  readonly reserved: ReadonlySet<string>;
  readonly clock: () => Date;
  /** The helpers of one plugin. */
  http(plugin: string): typeof fetch;
  log(plugin: string): PluginLog;
}

/** Who may take part, who may not and why, and the thesaurus with the words of those who may. */
export interface Admission {
  readonly admitted: readonly AdmittedPlugin[];
  readonly problems: readonly PluginProblem[];
  readonly thesaurus: Thesaurus;
}

/** A plugin that is right in itself; whether it goes with the others is not known yet. */
interface Candidate extends AdmittedPlugin {
  readonly claims: Claims;
}

/**
 * Decides which plugins take part, in the order of the list: what two of them claim stays with the first that takes part.
 * A plugin that breaks a rule is refused as a whole; the others are not touched.
 */
export async function admit(loaded: readonly LoadedPlugin[], house: House): Promise<Admission> {
  const { first, problems: shared } = checkSharedIds(loaded);
  const examined = await Promise.all(first.map((one) => examine(one, house)));
  const { problems, ...settled } = settle(examined.filter((one) => 'contribution' in one), house);
  return { ...settled, problems: [...shared, ...examined.flatMap((one) => ('problems' in one ? one.problems : [])), ...problems] };
}

function settle(candidates: readonly Candidate[], { claims: core, thesaurus }: House): Admission {
  const problems: PluginProblem[] = [];
  const admitted: AdmittedPlugin[] = [];
  const held: Claims[] = [core];
  let words = thesaurus;
  for (const { plugin, contribution, claims } of candidates) {
    const extended = words.extend(plugin.id, contribution.concepts ?? []);
    const faults = [
      ...checkClashes(claims, held),
      ...extended.problems.map(({ concept, rule, cure }) => problemsOf(plugin.id)('concept',
        { it: `Il concetto «${concept}» non rispetta la regola «${rule}».`, en: `The concept “${concept}” breaks the rule “${rule}”.` }, cure)),
      ...checkInstruments(plugin.id, contribution, extended.thesaurus),
    ];
    problems.push(...faults);
    if (faults.length > 0) continue;
    words = extended.thesaurus;
    held.push(claims);
    admitted.push({ plugin, contribution });
  }
  return { admitted, problems, thesaurus: words };
}

async function examine({ plugin, entry }: LoadedPlugin, house: House): Promise<Candidate | { readonly problems: readonly PluginProblem[] }> {
  const identity = checkIdentity(plugin, house.reserved);
  if (identity.length > 0) return { problems: identity };
  const checked = await checkOptions(plugin, entry.options);
  if ('problem' in checked) return { problems: [checked.problem] };
  try {
    const context = { options: checked.options, http: house.http(plugin.id), log: house.log(plugin.id), clock: house.clock };
    const contribution = plugin.contribute(context as never);
    const problems = problemsIn(plugin.id, contribution);
    return problems.length > 0 ? { problems } : { plugin, contribution, claims: { owner: plugin.id, claims: claimsOf(schemaPartOf(contribution)) } };
  } catch (error) {
    const message = withoutValues(error instanceof Error ? error.message : String(error), entry.options);
    return { problems: [problemsOf(plugin.id)('contribute', sameText(`contribute(): ${message}.`),
      { it: 'Correggi il plugin: contribute() non deve fallire.', en: 'Mend the plugin: contribute() must not fail.' })] };
  }
}

/** What is wrong with a contribution in itself. The later checks take its shape for granted. */
function problemsIn(plugin: string, contribution: Contribution): PluginProblem[] {
  const shape = checkShape(plugin, contribution);
  return shape.length > 0 ? shape : [
    ...checkNames(plugin, contribution), ...checkTypes(plugin, contribution), ...checkStorage(plugin, contribution),
  ];
}
