import { sameText, type Contribution, type Plugin, type PluginLog } from '@innesto/schema';
import type { Thesaurus } from '@innesto/schema/concepts';
import { checkClashes, checkTypes, claimOf, type NameClaim } from './checks/graphql.ts';
import { checkIdentity, checkSharedIds } from './checks/identity.ts';
import { checkInstruments } from './checks/instruments.ts';
import { checkNames } from './checks/names.ts';
import { checkOptions } from './checks/options.ts';
import { checkStorage } from './checks/storage.ts';
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
  readonly names: NameClaim;
  readonly http: typeof fetch;
  readonly clock: () => Date;
  log(plugin: string): PluginLog;
}

/** Who may take part, who may not and why, and the thesaurus with the words of those who may. */
export interface Admission {
  readonly admitted: readonly AdmittedPlugin[];
  readonly problems: readonly PluginProblem[];
  readonly thesaurus: Thesaurus;
}

/** Decides which plugins take part. A plugin that breaks a rule is refused as a whole; the others are not touched. */
export async function admit(loaded: readonly LoadedPlugin[], house: House): Promise<Admission> {
  const shared = checkSharedIds(loaded);
  const single = loaded.filter(({ plugin }) => !shared.some((problem) => problem.plugin === plugin.id));
  const contributed = await Promise.all(single.map((one) => contribute(one, house)));
  const standing = contributed.filter((one) => 'contribution' in one);
  const problems = [...shared, ...contributed.filter((one) => 'problems' in one).flatMap((one) => one.problems)];
  const clashes = checkClashes(house.names, standing.map(({ plugin, contribution }) => claimOf(plugin.id, contribution)));
  return settle(standing, [...problems, ...clashes], house.thesaurus);
}

function settle(standing: readonly AdmittedPlugin[], problems: readonly PluginProblem[], thesaurus: Thesaurus): Admission {
  const found = [...problems];
  const admitted: AdmittedPlugin[] = [];
  let words = thesaurus;
  for (const one of standing) {
    const id = one.plugin.id;
    if (found.some((problem) => problem.plugin === id)) continue;
    const extended = words.extend(id, one.contribution.concepts ?? []);
    const faults = [
      ...extended.problems.map(({ concept, rule, cure }) => problemsOf(id)('concept', sameText(`${concept}: ${rule}.`), cure)),
      ...checkInstruments(id, one.contribution, extended.thesaurus),
    ];
    found.push(...faults);
    if (faults.length > 0) continue;
    words = extended.thesaurus;
    admitted.push(one);
  }
  return { admitted, problems: found, thesaurus: words };
}

async function contribute(loaded: LoadedPlugin, house: House): Promise<AdmittedPlugin | { readonly problems: readonly PluginProblem[] }> {
  const { plugin, entry } = loaded;
  const identity = checkIdentity(plugin);
  if (identity.length > 0) return { problems: identity };
  const checked = await checkOptions(plugin, entry.options);
  if ('problem' in checked) return { problems: [checked.problem] };
  try {
    const context = { options: checked.options, http: house.http, log: house.log(plugin.id), clock: house.clock };
    const contribution = plugin.contribute(context as never);
    const problems = [
      ...checkNames(plugin.id, contribution),
      ...checkTypes(plugin.id, contribution),
      ...checkStorage(plugin.id, contribution),
    ];
    return problems.length > 0 ? { problems } : { plugin, contribution };
  } catch (error) {
    return { problems: [problemsOf(plugin.id)('contribute',
      sameText(`contribute(): ${error instanceof Error ? error.message : String(error)}`),
      { it: 'Correggi il plugin: contribute() non deve fallire.', en: 'Mend the plugin: contribute() must not fail.' })] };
  }
}
