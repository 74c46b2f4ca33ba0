import { defineKind } from '@innesto/schema';
import * as z from 'zod';
import { localizedText, statements } from './schemas.ts';

/** Attributes of a showcase. */
export const showcaseAttributes = z.strictObject({
  /** What a company finds or does there. */
  holds: localizedText,
  statements,
});

/** A catalogue or a service in which research bodies show technologies that companies may take up. */
export const showcase = defineKind({
  id: 'patents.showcase',
  role: 'offer',
  name: { it: 'Vetrina di tecnologie', en: 'Technology showcase' },
  plural: { it: 'Vetrine di tecnologie', en: 'Technology showcases' },
  attributes: showcaseAttributes,
  describe: ({ attributes }) => ({ text: attributes.holds }),
  facts: ({ attributes }) => [
    { label: { it: 'Che cosa ci trovi', en: 'What you find there' }, value: attributes.holds },
    ...attributes.statements,
  ],
});
