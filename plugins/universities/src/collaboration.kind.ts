import { defineKind, joined, searchable } from '@innesto/schema';
import { z } from 'zod';
import { fact, localizedText, readIn } from './attributes.ts';
import { FORMS, formList } from './forms.ts';

const attributes = z.strictObject({
  forms: formList.optional(),
  figures: localizedText.optional(),
  readIn: readIn.optional(),
});

/** What is known of a collaboration beside what the catalogue knows of every offer. */
export type CollaborationAttributes = z.infer<typeof attributes>;

/** A way in which a company can work with a university. */
export const collaborationKind = defineKind({
  id: 'universities.collaboration',
  role: 'offer',
  publishable: true,
  name: { it: 'Collaborazione con l’università', en: 'Collaboration with a university' },
  plural: { it: 'Collaborazioni con le università', en: 'Collaborations with universities' },
  attributes,
  describe: ({ attributes: collaboration }) => ({
    text: searchable((collaboration.forms ?? []).map((form) => FORMS[form]), collaboration.figures),
  }),
  facts: ({ attributes: collaboration }) => {
    const source = collaboration.readIn ?? {};
    const forms = collaboration.forms && joined(collaboration.forms.map((form) => FORMS[form]));
    return [
      ...fact({ it: 'Come si lavora insieme', en: 'How you work together' }, forms, source.forms),
      ...fact({ it: 'In cifre', en: 'In figures' }, collaboration.figures, source.figures),
    ];
  },
});
