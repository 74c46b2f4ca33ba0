import type { LocalizedText, Signal } from '@innesto/schema';

/** What the three kinds of partner have in common. */
interface PartnerAttributes {
  readonly companies?: LocalizedText;
}

/** Who already works with companies is easier to start with: most of all for those without researchers of their own. */
export const worksWithCompanies: Signal<PartnerAttributes> = {
  id: 'universities.works-with-companies',
  kinds: ['universities.university', 'universities.department', 'universities.laboratory'],
  label: { it: 'Lavora già con le imprese', en: 'Already works with companies' },
  measure: ({ sizeClass }, { title, attributes: { companies } }) =>
    companies && {
      value: sizeClass === 'micro' || sizeClass === 'small' ? 0.85 : 0.75,
      says: {
        it: `${title.it} lavora già con le imprese: ${companies.it}`,
        en: `${title.en} already works with companies: ${companies.en}`,
      },
    },
};
