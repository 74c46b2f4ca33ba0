import type { LocalizedText } from '@innesto/schema';
import { z } from 'zod';

/**
 * Whether a source calls it a laboratory of the High Technology Network, to which the region admits by a check of its
 * own (regional law 7/2002, art. 6); "unverified" when the sources leave it open.
 */
export const accreditation = z.enum(['accredited', 'unverified']);

type Accreditation = z.infer<typeof accreditation>;

/** The accreditation in words. */
export const ACCREDITATION: Readonly<Record<Accreditation, LocalizedText>> = {
  accredited: { it: 'Rete Alta Tecnologia dell’Emilia-Romagna', en: 'High Technology Network of Emilia-Romagna' },
  unverified: { it: 'da verificare', en: 'to be verified' },
};
