import type { Signal } from '@innesto/schema';
import type { CentreAttributes } from './centre.kind.ts';
import type { ServiceAttributes } from './service.kind.ts';

/** Whoever misses much gains most from trying before paying; a severe gap lifts the value. */
export const tryFirst: Signal<CentreAttributes | ServiceAttributes> = {
  id: 'competence-centres.try-first',
  kinds: ['competence-centres.centre', 'competence-centres.service'],
  label: { it: 'Prova prima di investire', en: 'Test before you invest' },
  measure: ({ gaps }, { attributes }) =>
    attributes.help?.includes('test-before-invest')
      ? {
          value: gaps.some(({ severe }) => severe) ? 0.9 : 0.75,
          says: { it: 'Puoi provare la tecnologia prima di comprarla', en: 'You can try the technology before you buy it' },
        }
      : undefined,
};

/** A call that pays part of the costs, with the terms that were read and their year. */
export const sharedCost: Signal<ServiceAttributes> = {
  id: 'competence-centres.shared-cost',
  kinds: ['competence-centres.service'],
  label: { it: 'Costi divisi con un bando', en: 'Costs shared through a call' },
  measure: (_need, { attributes: { share, cap, termsYear } }) =>
    share && cap && termsYear
      ? {
          value: 0.8,
          says: {
            it: `Un bando ha pagato il ${share} % dei costi, fino a ${cap.toLocaleString('it-IT')} euro (${termsYear})`,
            en: `A call paid ${share} % of the costs, up to EUR ${cap.toLocaleString('en-GB')} (${termsYear})`,
          },
        }
      : undefined,
};
