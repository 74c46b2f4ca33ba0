import { defineKind, joined, searchable } from '@innesto/schema';
import { z } from 'zod';
import { fact, localizedText, readIn } from './attributes.ts';

const attributes = z.strictObject({
  fields: z.array(localizedText).min(1),
  /** Name and key of the university it belongs to. */
  university: localizedText,
  universityKey: z.string(),
  /** Name and key of the department it belongs to. */
  department: localizedText.optional(),
  departmentKey: z.string().optional(),
  /** What shows that it works with companies. */
  companies: localizedText.optional(),
  figures: localizedText.optional(),
  readIn: readIn.optional(),
});

/** What is known of a laboratory beside its name, its summary and its place. */
export type LaboratoryAttributes = z.infer<typeof attributes>;

/** A laboratory of a university outside the regional network of laboratories. */
export const laboratoryKind = defineKind({
  id: 'universities.laboratory',
  role: 'partner',
  name: { it: 'Laboratorio universitario', en: 'University laboratory' },
  plural: { it: 'Laboratori universitari', en: 'University laboratories' },
  attributes,
  describe: ({ attributes: laboratory }) => ({
    text: searchable(laboratory.university, laboratory.department, laboratory.fields, laboratory.companies),
    terms: laboratory.fields.map(({ it }) => it),
  }),
  facts: ({ attributes: laboratory }) => {
    const source = laboratory.readIn ?? {};
    return [
      ...fact({ it: 'Università', en: 'University' }, laboratory.university),
      ...fact({ it: 'Dipartimento', en: 'Department' }, laboratory.department, source.department),
      ...fact({ it: 'Con le imprese', en: 'With companies' }, laboratory.companies, source.companies),
      ...fact({ it: 'Temi', en: 'Subjects' }, joined(laboratory.fields), source.fields),
      ...fact({ it: 'In cifre', en: 'In figures' }, laboratory.figures, source.figures),
    ];
  },
});
