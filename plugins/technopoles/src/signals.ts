import { textIn, type Locale, type Provenance, type Signal } from '@innesto/schema';
import { SOURCES } from './data/sources.ts';
import type { InnovationCentreAttributes } from './innovation-centre.kind.ts';
import type { LaboratoryAttributes } from './laboratory.kind.ts';

function named({ title, retrievedOn }: Provenance, locale: Locale): string {
  return [textIn(title, locale), retrievedOn].filter(Boolean).join(', ');
}

/** The region checks competence before it admits to its network; an open question says nothing for or against. */
export const accredited: Signal<LaboratoryAttributes | InnovationCentreAttributes> = {
  id: 'technopoles.accreditation',
  kinds: ['technopoles.laboratory', 'technopoles.innovation-centre'],
  label: { it: 'Accreditamento regionale', en: 'Regional accreditation' },
  measure: (_need, { title, attributes: { accreditation, readIn } }) => {
    const source = readIn?.accreditation;
    if (accreditation !== 'accredited' || !source) return undefined;
    return {
      value: 0.85,
      says: {
        it: `${title.it} è nella Rete Alta Tecnologia: la Regione ha controllato le sue competenze (fonte: ${named(SOURCES[source], 'it')})`,
        en: `${title.en} belongs to the High Technology Network: the region has checked its competence (source: ${named(SOURCES[source], 'en')})`,
      },
    };
  },
};
