import { defineKind, sameText, searchable } from '@innesto/schema';
import { z } from 'zod';
import { fact, localizedText } from './attributes.ts';

const attributes = z.strictObject({
  /** Hours of teaching. */
  hours: z.number().positive().optional(),
  /** Who it is for. */
  audience: localizedText.optional(),
  online: z.boolean().optional(),
});

/** A course that a university opens to companies. */
export const courseKind = defineKind({
  id: 'universities.course',
  role: 'offer',
  publishable: true,
  name: { it: 'Corso universitario per le imprese', en: 'University course for companies' },
  plural: { it: 'Corsi universitari per le imprese', en: 'University courses for companies' },
  attributes,
  describe: ({ attributes: course }) => ({
    text: searchable({ it: 'corso di formazione', en: 'training course' }, course.audience),
  }),
  facts: ({ attributes: course }) => [
    ...fact({ it: 'Ore', en: 'Hours' }, course.hours === undefined ? undefined : sameText(String(course.hours))),
    ...fact({ it: 'Per chi', en: 'For whom' }, course.audience),
    ...fact(
      { it: 'Dove', en: 'Where' },
      course.online === undefined ? undefined : course.online ? { it: 'a distanza', en: 'online' } : { it: 'in aula', en: 'in class' },
    ),
  ],
});
