import { defineKind } from '@innesto/schema';
import { classTerms } from './classification.ts';
import { FACT_LABELS } from './labels.ts';
import { PROTECTION_TEXTS, technologyAttributes } from './technology.attributes.ts';
import { describeUses, technologyFacts } from './technology-facts.ts';

/** A technology of a research body that no patent covers. */
export const technology = defineKind({
  id: 'patents.technology',
  role: 'technology',
  name: { it: 'Tecnologia senza brevetto', en: 'Technology without a patent' },
  plural: { it: 'Tecnologie senza brevetto', en: 'Technologies without a patent' },
  attributes: technologyAttributes,
  describe: ({ attributes }) => ({ text: describeUses(attributes), terms: classTerms(attributes.classifications) }),
  facts: ({ attributes }) => [
    ...technologyFacts(attributes),
    { label: FACT_LABELS.status, value: PROTECTION_TEXTS[attributes.protection] },
  ],
});
