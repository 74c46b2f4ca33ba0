import { defineKind, joined, sameNames, searchable } from '@innesto/schema';
import { z } from 'zod';
import { fact, localizedText, readIn } from './attributes.ts';

const attributes = z.strictObject({
  fields: z.array(localizedText).min(1),
  /** Names of those of its departments that are in the catalogue. */
  departments: z.array(z.string()),
  /** What shows that it works with companies. */
  companies: localizedText.optional(),
  figures: localizedText.optional(),
  note: localizedText.optional(),
  readIn: readIn.optional(),
});

/** What is known of a university beside its name, its summary and its place. */
export type UniversityAttributes = z.infer<typeof attributes>;

/** A university, or a seat of one that stands on its own. */
export const universityKind = defineKind({
  id: 'universities.university',
  role: 'partner',
  name: { it: 'Università', en: 'University' },
  plural: { it: 'Università', en: 'Universities' },
  attributes,
  describe: ({ attributes: university }) => ({
    text: searchable({ it: 'ateneo, università', en: 'university' }, university.fields, university.companies, sameNames(university.departments)),
    terms: university.fields.map(({ it }) => it),
  }),
  facts: ({ attributes: university }) => {
    const source = university.readIn ?? {};
    return [
      ...fact({ it: 'Con le imprese', en: 'With companies' }, university.companies, source.companies),
      ...fact({ it: 'Temi', en: 'Subjects' }, joined(university.fields), source.fields),
      ...fact({ it: 'Dipartimenti', en: 'Departments' }, sameNames(university.departments)),
      ...fact({ it: 'In cifre', en: 'In figures' }, university.figures, source.figures),
      ...fact({ it: 'Da sapere', en: 'Worth knowing' }, university.note, source.note),
    ];
  },
});
