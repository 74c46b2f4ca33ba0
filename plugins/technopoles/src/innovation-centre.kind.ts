import { defineKind, joined, searchable } from '@innesto/schema';
import { z } from 'zod';
import { accreditation, ACCREDITATION } from './accreditation.ts';
import { fact, localizedText, readIn } from './attributes.ts';

const attributes = z.strictObject({
  accreditation: accreditation.optional(),
  fields: z.array(localizedText).min(1),
  legalForm: localizedText.optional(),
  /** Keys of the technopoles it manages. */
  manages: z.array(z.string()).optional(),
  figures: localizedText.optional(),
  note: localizedText.optional(),
  readIn: readIn.optional(),
});

/** What is known of an innovation centre beside its name, its summary and its place. */
export type InnovationCentreAttributes = z.infer<typeof attributes>;

/** A body that brings research results into companies and puts them in touch with laboratories. */
export const innovationCentreKind = defineKind({
  id: 'technopoles.innovation-centre',
  role: 'partner',
  name: { it: 'Centro per l’innovazione', en: 'Innovation centre' },
  plural: { it: 'Centri per l’innovazione', en: 'Innovation centres' },
  attributes,
  describe: ({ attributes: centre }) => ({
    text: searchable({ it: 'centro per l’innovazione, trasferimento tecnologico', en: 'innovation centre, technology transfer' }, centre.fields),
    terms: centre.fields.map(({ it }) => it),
  }),
  facts: ({ attributes: centre }) => {
    const source = centre.readIn ?? {};
    return [
      ...fact(
        { it: 'Accreditamento regionale', en: 'Regional accreditation' },
        centre.accreditation && ACCREDITATION[centre.accreditation],
        source.accreditation,
      ),
      ...fact({ it: 'Temi', en: 'Subjects' }, joined(centre.fields), source.fields),
      ...fact({ it: 'Forma', en: 'Legal form' }, centre.legalForm, source.legalForm),
      ...fact({ it: 'In cifre', en: 'In figures' }, centre.figures, source.figures),
      ...fact({ it: 'Da sapere', en: 'Worth knowing' }, centre.note, source.note),
    ];
  },
});
