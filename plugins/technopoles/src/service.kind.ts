import { defineKind, joined, searchable } from '@innesto/schema';
import { z } from 'zod';
import { fact, localizedText, readIn } from './attributes.ts';
import { HELP, helpList } from './help.ts';

const attributes = z.strictObject({
  help: helpList.optional(),
  equipment: localizedText.optional(),
  figures: localizedText.optional(),
  readIn: readIn.optional(),
});

/** What is known of a service beside what the catalogue knows of every offer. */
export type ServiceAttributes = z.infer<typeof attributes>;

/** Something a company can ask a technopole, a laboratory or an innovation centre for. */
export const serviceKind = defineKind({
  id: 'technopoles.service',
  role: 'offer',
  publishable: true,
  name: { it: 'Servizio di laboratorio o tecnopolo', en: 'Service of a laboratory or technopole' },
  plural: { it: 'Servizi di laboratori e tecnopoli', en: 'Services of laboratories and technopoles' },
  attributes,
  describe: ({ attributes: service }) => ({
    text: searchable((service.help ?? []).map((help) => HELP[help]), service.equipment, service.figures),
  }),
  facts: ({ attributes: service }) => {
    const source = service.readIn ?? {};
    return [
      ...fact({ it: 'Che cos’è', en: 'What it is' }, service.help && joined(service.help.map((help) => HELP[help])), source.help),
      ...fact({ it: 'Con che cosa', en: 'With what' }, service.equipment, source.equipment),
      ...fact({ it: 'In cifre', en: 'In figures' }, service.figures, source.figures),
    ];
  },
});
