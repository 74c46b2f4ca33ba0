import type { Locale } from '@innesto/schema';
import type { RequestContext } from '../context.ts';
import { inLocale } from '../reading/locale.args.ts';
import { conceptIn, type Evidence, type SignalValue } from './values.ts';

/** A proof in words. */
export interface Said {
  readonly proof: string;
  /** Whether these are the entry's own words. */
  readonly quoted: boolean;
}

/** The proofs of a value in the reader's words; what another one of them repeats is told once. */
export function proofsOf({ evidence }: SignalValue, context: RequestContext, locale: Locale | undefined): Said[] {
  const proofs = evidence.map((proof) => said(proof, context, locale));
  const repeats = (longer: Said, { proof }: Said): boolean => longer.proof.toLowerCase().includes(proof.toLowerCase());
  return proofs.filter((one, place) => !proofs.some((other, at) => at !== place && repeats(other, one) && (at < place || !repeats(one, other))));
}

function said(evidence: Evidence, context: RequestContext, locale: Locale | undefined): Said {
  const spoken = locale ?? context.locale;
  const labelled = (concept: string): Said => ({ proof: context.registries.thesaurus.label(concept, spoken), quoted: false });
  if (typeof evidence === 'string') {
    const concept = conceptIn(evidence);
    return concept === undefined ? { proof: evidence, quoted: true } : labelled(concept);
  }
  if (!('concept' in evidence)) return { proof: inLocale(evidence, context, locale), quoted: false };
  const words = evidence.words[spoken];
  return words === undefined ? labelled(evidence.concept) : { proof: words, quoted: true };
}
