import { division } from '@innesto/schema/places';
import { sectorConcepts } from '@innesto/schema/concepts';
import { CONCEPT } from '../values.ts';
import type { CoreSignal } from './signal.ts';

const WEIGHT = 0.1;

/** The entry says that it knows the company's sector. Silence is no fault: most help is for any sector. */
export const sector: CoreSignal = ({ sector: code }, { concepts }) => {
  const own = code ? division(code) : undefined;
  if (!code || !own) return undefined;
  const shared = sectorConcepts(code).filter((concept) => concepts.includes(concept));
  if (shared.length === 0) return undefined;
  return { signal: 'sector', value: 1, weight: WEIGHT, message: { key: 'sector', parameters: { sector: own.name } }, evidence: shared.map((concept) => CONCEPT + concept) };
};
