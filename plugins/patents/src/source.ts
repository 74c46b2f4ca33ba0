import type { Source, SourceEvent } from '@innesto/schema';
import { BODIES } from './data/bodies.ts';
import { SHOWCASES } from './data/showcases.ts';

/**
 * The research bodies and showcases that public pages name. No single technology: none was found with a source that
 * says all its attributes.
 */
export const publicResearch: Source = {
  id: 'patents.public-research',
  title: { it: 'Enti pubblici di ricerca e loro vetrine', en: 'Public research bodies and their showcases' },
  reads: 'whole',
  *read(): Iterable<SourceEvent> {
    for (const record of [...BODIES, ...SHOWCASES]) yield { type: 'put', record };
  },
};
