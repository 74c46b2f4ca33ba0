import { defineKind, joined, sameNames, sameText, searchable } from '@innesto/schema';
import { z } from 'zod';
import { accreditation, ACCREDITATION } from './accreditation.ts';
import { fact, localizedText, readIn } from './attributes.ts';

const attributes = z.strictObject({
  accreditation,
  /** Year, where a source gives it. */
  accreditedSince: z.int().min(2000).optional(),
  fields: z.array(localizedText).min(1),
  /** The body or bodies that run it. */
  host: z.string(),
  /** Name and key of the technopole that houses it. */
  technopole: localizedText.optional(),
  technopoleKey: z.string().optional(),
  units: z.array(z.string()).optional(),
  /** With the year of the change in brackets, where it is known. */
  formerName: z.string().optional(),
  figures: localizedText.optional(),
  note: localizedText.optional(),
  readIn: readIn.optional(),
});

/** What is known of a laboratory beside its name, its summary and its place. */
export type LaboratoryAttributes = z.infer<typeof attributes>;

/** A laboratory that does industrial research and technology transfer with companies. */
export const laboratoryKind = defineKind({
  id: 'technopoles.laboratory',
  role: 'partner',
  name: { it: 'Laboratorio', en: 'Laboratory' },
  plural: { it: 'Laboratori', en: 'Laboratories' },
  attributes,
  describe: ({ attributes: laboratory }) => ({
    text: searchable(
      { it: 'laboratorio di ricerca industriale', en: 'industrial research laboratory' },
      laboratory.fields, laboratory.technopole, sameNames([laboratory.host]), sameNames(laboratory.units),
      laboratory.formerName ? sameText(laboratory.formerName) : undefined,
    ),
    terms: laboratory.fields.map(({ it }) => it),
  }),
  facts: ({ attributes: laboratory }) => {
    const source = laboratory.readIn ?? {};
    return [
      ...fact({ it: 'Accreditamento regionale', en: 'Regional accreditation' }, ACCREDITATION[laboratory.accreditation], source.accreditation),
      ...fact(
        { it: 'Accreditato dal', en: 'Accredited since' },
        laboratory.accreditedSince ? sameText(String(laboratory.accreditedSince)) : undefined,
        source.accreditedSince,
      ),
      ...fact({ it: 'Temi', en: 'Subjects' }, joined(laboratory.fields), source.fields),
      ...fact({ it: 'Tecnopolo', en: 'Technopole' }, laboratory.technopole, source.technopole),
      ...fact({ it: 'Di chi è', en: 'Run by' }, sameText(laboratory.host), source.host),
      ...fact({ it: 'Sezioni e sedi', en: 'Units and sites' }, sameNames(laboratory.units), source.units),
      ...fact({ it: 'Nome di prima', en: 'Former name' }, sameNames(laboratory.formerName ? [laboratory.formerName] : []), source.formerName),
      ...fact({ it: 'In cifre', en: 'In figures' }, laboratory.figures, source.figures),
      ...fact({ it: 'Da sapere', en: 'Worth knowing' }, laboratory.note, source.note),
    ];
  },
});
