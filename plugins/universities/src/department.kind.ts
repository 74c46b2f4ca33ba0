import { defineKind, joined, sameText, searchable } from '@innesto/schema';
import { z } from 'zod';
import { fact, localizedText, readIn } from './attributes.ts';

const attributes = z.strictObject({
  fields: z.array(localizedText).min(1),
  /** Name and key of the university it belongs to. */
  university: localizedText,
  universityKey: z.string(),
  /** Year of foundation. */
  since: z.int().min(1000).optional(),
  /** What shows that it works with companies. */
  companies: localizedText.optional(),
  figures: localizedText.optional(),
  readIn: readIn.optional(),
});

/** What is known of a department beside its name, its summary and its place. */
export type DepartmentAttributes = z.infer<typeof attributes>;

/** A department, faculty, institute or campus of a university. */
export const departmentKind = defineKind({
  id: 'universities.department',
  role: 'partner',
  name: { it: 'Dipartimento universitario', en: 'University department' },
  plural: { it: 'Dipartimenti universitari', en: 'University departments' },
  attributes,
  describe: ({ attributes: department }) => ({
    text: searchable(department.university, department.fields, department.companies),
    terms: department.fields.map(({ it }) => it),
  }),
  facts: ({ attributes: department }) => {
    const source = department.readIn ?? {};
    return [
      ...fact({ it: 'Università', en: 'University' }, department.university),
      ...fact({ it: 'Con le imprese', en: 'With companies' }, department.companies, source.companies),
      ...fact({ it: 'Temi', en: 'Subjects' }, joined(department.fields), source.fields),
      ...fact({ it: 'Dal', en: 'Since' }, department.since ? sameText(String(department.since)) : undefined, source.since),
      ...fact({ it: 'In cifre', en: 'In figures' }, department.figures, source.figures),
    ];
  },
});
