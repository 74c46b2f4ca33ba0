import type { Need, Signal } from '@innesto/schema';
import type { Owned } from '../../registries.ts';
import { isStorable } from '../../input.ts';
import type { Candidate } from '../gather.ts';
import type { SignalValue } from '../values.ts';
import { WEIGHTS, type MatchingWeights } from '../weights.ts';

/** All signals of a plugin together move a score by at most this, unless a run is given other weights. */
export const PLUGIN_BAND = WEIGHTS.signals.pluginBand;

/** After so many failures a signal is degraded and left out until the server starts again. */
const PATIENCE = 20;

/** The plugins' signals, watched: one that throws or leaves 0..1 is left out for that candidate and counted. */
export interface PluginSignals {
  measure(need: Need, candidate: Candidate, weights?: MatchingWeights): SignalValue[];
  failures(signal: string): { readonly failures: number; readonly degraded: boolean };
}

/** Watches the signals of all admitted plugins. `onFailure` hears of each failure. */
export function watchSignals(signals: readonly Owned<Signal>[], onFailure: (signal: Owned<Signal>, error: unknown) => void): PluginSignals {
  const failed = new Map<string, number>();
  const count = (signal: Owned<Signal>, error: unknown): undefined => {
    failed.set(signal.id, (failed.get(signal.id) ?? 0) + 1);
    onFailure(signal, error);
    return undefined;
  };
  const degraded = (id: string): boolean => (failed.get(id) ?? 0) >= PATIENCE;
  const one = (signal: Owned<Signal>, share: number, need: Need, candidate: Candidate): SignalValue | undefined => {
    try {
      return valueOf(signal, share, need, candidate);
    } catch (error) {
      return count(signal, error);
    }
  };
  return {
    measure(need, candidate, { signals: { pluginBand } } = WEIGHTS) {
      // Only the plugin of the kind is asked: a plugin moves no kinds but its own.
      const asked = signals.filter((signal) => signal.plugin === candidate.plugin && signal.kinds.includes(candidate.kind) && !degraded(signal.id));
      return asked.map((signal) => one(signal, pluginBand / asked.length, need, candidate)).filter((value) => value !== undefined);
    },
    failures: (id) => ({ failures: failed.get(id) ?? 0, degraded: degraded(id) }),
  };
}

function valueOf(signal: Owned<Signal>, weight: number, need: Need, candidate: Candidate): SignalValue | undefined {
  const reading = signal.measure(need, candidate);
  if (!reading) return undefined;
  const { value, says } = reading;
  if (!(value >= 0 && value <= 1)) throw new RangeError(`${value} is not from 0 to 1`);
  if (!isSaid(says)) throw new TypeError('says must be a sentence in both languages');
  return { signal: signal.id, plugin: signal.plugin, label: signal.label, value, weight, says, evidence: [] };
}

/** What would spoil a whole list of matches: a sentence that is missing, not a text, or cannot be stored. */
function isSaid(says: unknown): boolean {
  const sentence = (text: unknown): boolean => typeof text === 'string' && text.trim() !== '' && text.length <= 2_000 && isStorable(text);
  return typeof says === 'object' && says !== null && 'it' in says && 'en' in says && sentence(says.it) && sentence(says.en);
}
