import { defineKind } from '@innesto/schema';
import * as z from 'zod';
import { FACT_LABELS } from './labels.ts';
import { localizedText, statements } from './schemas.ts';

/** Attributes of a public research body. */
export const researchBodyAttributes = z.strictObject({
  fields: localizedText,
  /** Office or service that hands its results on to companies. */
  transfer: localizedText.optional(),
  statements,
});

/** A public research body: it owns technologies and hands them on. */
export const researchBody = defineKind({
  id: 'patents.research-body',
  role: 'partner',
  name: { it: 'Ente di ricerca', en: 'Research body' },
  plural: { it: 'Enti di ricerca', en: 'Research bodies' },
  attributes: researchBodyAttributes,
  describe: ({ attributes }) => ({ text: attributes.fields }),
  facts: ({ attributes: { fields, transfer, statements } }) => [
    { label: FACT_LABELS.fields, value: fields },
    ...(transfer === undefined ? [] : [{ label: FACT_LABELS.transfer, value: transfer }]),
    ...statements,
  ],
});
