import type { LocalizedText } from '@innesto/schema';
import { division } from '@innesto/schema/places';
import { foreignConcepts, sectorConcepts } from '@innesto/schema/concepts';
import { CONCEPT, type SignalValue } from '../values.ts';
import { WEIGHTS } from '../weights.ts';
import type { CoreSignal } from './signal.ts';

/**
 * The entry says that it knows the company's sector, or that it is made for others. Silence is no fault: most help is for
 * any sector; nor is it one of a partner to know other sectors.
 */
export const sector: CoreSignal = ({ sector: code }, { concepts, role }, { signals } = WEIGHTS): SignalValue | undefined => {
  const own = code ? division(code) : undefined;
  if (!code || !own) return undefined;
  const others = foreignConcepts(concepts, code);
  // A field that stands for another sector together with others is not the own one: a kitchen is food and tourism.
  const shared = sectorConcepts(code).filter((concept) => concepts.includes(concept) && !others.includes(concept));
  if (shared.length > 0) return { signal: 'sector', value: 1, weight: signals.sector, message: { key: 'sector', parameters: { sector: spoken(own.name) } }, evidence: shared.map(quoted) };
  if (others.length === 0 || role === 'partner') return undefined;
  return { signal: 'sector', value: 0, weight: signals.otherSector, message: { key: 'sector.other', parameters: {} }, evidence: others.map(quoted) };
};

/** What a division is called aloud: without what its title says that it is not. */
function spoken({ it, en }: LocalizedText): LocalizedText {
  const shorter = (name: string): string => name.replace(/ \(.*\)$|, (except|esclus).*$/, '');
  return { it: shorter(it), en: shorter(en) };
}

function quoted(concept: string): string {
  return CONCEPT + concept;
}
