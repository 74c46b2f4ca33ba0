import type { Thesaurus } from '@innesto/schema/concepts';
import { judge, type Fit, type Verdict } from './fit.ts';
import type { Candidate, Material } from './gather.ts';
import type { Asker, MatchedGap } from './need.ts';
import { NO_PRIORS, type Priors } from './priors.ts';
import { coverage } from './signals/coverage.ts';
import { experience } from './signals/experience.ts';
import type { PluginSignals } from './signals/plugin-signals.ts';
import { focus } from './signals/focus.ts';
import { priority } from './signals/priority.ts';
import { price } from './signals/price.ts';
import { sector } from './signals/sector.ts';
import type { CoreSignal } from './signals/signal.ts';
import { territory } from './signals/territory.ts';
import { effectOf, type SignalValue } from './values.ts';
import { WEIGHTS, type MatchingWeights } from './weights.ts';

export { partnerFit, type Fit } from './fit.ts';

const CORE_SIGNALS: readonly CoreSignal[] = [territory, sector, price, focus];

/** An entry with everything said for and against it. */
export interface Scored {
  readonly candidate: Candidate;
  /** The lists it stands in, the best answer first. */
  readonly fits: readonly Fit[];
  /** The gaps it serves, the one it answers best first. */
  readonly served: readonly MatchedGap[];
  readonly values: readonly SignalValue[];
  /** 0..1: the best answer, moved by the signals. */
  readonly score: number;
  /** The score in each list, by query id: what the list is ordered by. */
  readonly inList: ReadonlyMap<string, number>;
}

/** Scores every candidate in every list it stands in. Pure. */
export function score(
  asker: Asker, material: Material, plugins: PluginSignals, thesaurus: Thesaurus, weights: MatchingWeights = WEIGHTS, priors: Priors = NO_PRIORS,
): Scored[] {
  return scoreJudged(judge(asker, material, thesaurus, weights), { asker, material, plugins, thesaurus, weights, priors });
}

/** Scores what the lists made of the entries; what was left out of all of them is none. */
export function scoreJudged(verdicts: readonly Verdict[], scoring: Scoring): Scored[] {
  const answering = verdicts.flatMap(({ id, fit }) => (fit ? [{ id, fit }] : []));
  return [...Map.groupBy(answering, ({ id }) => id)].map(([id, entries]) => scoreOne(scoring, scoring.material.candidates.get(id)!, entries.map(({ fit }) => fit)));
}

/** What scoring an entry needs beside its answers. */
export interface Scoring {
  readonly asker: Asker;
  readonly material: Material;
  readonly plugins: PluginSignals;
  readonly thesaurus: Thesaurus;
  readonly weights: MatchingWeights;
  readonly priors: Priors;
}

function scoreOne({ asker, material: { need }, plugins, thesaurus, weights, priors }: Scoring, candidate: Candidate, unsorted: readonly Fit[]): Scored {
  const sorted = [...unsorted].sort((one, other) => other.fit - one.fit);
  const fits = sorted.filter(({ fit }) => fit >= weights.fit.claimed * sorted[0]!.fit);
  const served = fits.flatMap(({ gathered }) => asker.gaps.filter((gap) => gap.id === gathered.query.gap));
  const values = [
    ...CORE_SIGNALS.map((signal) => signal(asker, candidate, weights)), coverage(served, asker.gaps, weights),
    priority(asker, candidate, thesaurus, weights), experience(candidate, priors, weights), ...plugins.measure(need, candidate, weights),
  ].filter((value) => value !== undefined);
  const effect = 1 + effectOf(values);
  const moved = (fit: number): number => Math.min(1, Math.max(0, fit * effect));
  return {
    candidate, fits, served, values, score: moved(fits[0]!.fit),
    inList: new Map(fits.map(({ gathered, fit }) => [gathered.query.id, moved(fit)])),
  };
}
