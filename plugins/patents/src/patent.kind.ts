import { defineKind } from '@innesto/schema';
import { classTerms } from './classification.ts';
import { legalFacts } from './legal-facts.ts';
import { patentAttributes } from './patent.attributes.ts';
import { describeUses, technologyFacts } from './technology-facts.ts';

/** A technology that a patent, or an application for one, protects. */
export const patent = defineKind({
  id: 'patents.patent',
  role: 'technology',
  name: { it: 'Brevetto', en: 'Patent' },
  plural: { it: 'Brevetti', en: 'Patents' },
  attributes: patentAttributes,
  describe: ({ attributes }) => ({ text: describeUses(attributes), terms: classTerms(attributes.classifications) }),
  facts: ({ attributes }) => [...technologyFacts(attributes), ...legalFacts(attributes)],
});
