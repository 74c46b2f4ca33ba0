import { joined, sameText, type Fact, type LocalizedText } from '@innesto/schema';
import type * as z from 'zod';
import { FACT_LABELS } from './labels.ts';
import { readinessText } from './readiness.ts';
import type { technologyShape } from './schemas.ts';

/** The attributes both kinds of technology share. */
export type TechnologyShape = { readonly [Name in keyof typeof technologyShape]: z.infer<(typeof technologyShape)[Name]> };

/** The facts both kinds of technology have: how ready, for what, whose, and the classes. */
export function technologyFacts({ readinessLevel, applications, owner, classifications }: TechnologyShape): readonly Fact[] {
  return [
    { label: FACT_LABELS.readiness, value: readinessText(readinessLevel) },
    ...(applications.length === 0 ? [] : [{ label: FACT_LABELS.uses, value: joined(applications, '; ') }]),
    { label: FACT_LABELS.owner, value: sameText(owner) },
    ...(classifications.length === 0 ? [] : [{ label: FACT_LABELS.classifications, value: sameText(classifications.join(', ')) }]),
  ];
}

/** What a technology is searched by beside title and summary: its uses and its owner. */
export function describeUses({ applications, owner }: TechnologyShape): LocalizedText {
  return joined([...applications, sameText(owner)], '. ');
}
