import { defineKind, joined, sameText } from '@innesto/schema';
import { z } from 'zod';
import { fact, localizedText, readIn } from './attributes.ts';
import { HELP, helpList } from './help.ts';

const attributes = z.strictObject({
  help: helpList.min(1),
  fields: z.array(localizedText).min(1),
  sectors: z.array(localizedText).optional(),
  equipment: localizedText.optional(),
  network: localizedText.optional(),
  legalForm: localizedText.optional(),
  /** Year of foundation. */
  since: z.int().min(1900).optional(),
  lead: z.string().optional(),
  /** Universities and public bodies that founded it, beside the lead. */
  bodies: z.array(z.string()),
  membership: localizedText.optional(),
  /** The European digital innovation hub it leads or proposed. */
  europeanHub: z.string().optional(),
  readIn: readIn.optional(),
});

/** What is known of a competence centre beside its name, its summary and its place. */
export type CentreAttributes = z.infer<typeof attributes>;

/** A national competence centre: a partnership of universities and firms that helps companies adopt technologies. */
export const centreKind = defineKind({
  id: 'competence-centres.centre',
  role: 'partner',
  name: { it: 'Centro di competenza', en: 'Competence centre' },
  plural: { it: 'Centri di competenza', en: 'Competence centres' },
  attributes,
  describe: ({ attributes: centre }) => ({
    text: joined([
      { it: 'centro di competenza ad alta specializzazione', en: 'competence centre, Industry 4.0' },
      ...centre.fields, ...(centre.sectors ?? []), ...(centre.equipment ? [centre.equipment] : []),
      ...centre.help.map((help) => HELP[help]), ...[...(centre.lead ? [centre.lead] : []), ...centre.bodies].map(sameText),
    ]),
    terms: centre.fields.map(({ it }) => it),
  }),
  facts: ({ attributes: centre }) => {
    const source = centre.readIn ?? {};
    return [
      ...fact({ it: 'Come ti aiuta', en: 'How it helps you' }, joined(centre.help.map((help) => HELP[help])), source.help),
      ...fact({ it: 'Temi', en: 'Subjects' }, joined(centre.fields), source.fields),
      ...fact({ it: 'Settori', en: 'Sectors' }, centre.sectors && joined(centre.sectors), source.sectors),
      ...fact({ it: 'Che cosa trovi', en: 'What is there' }, centre.equipment, source.equipment),
      ...fact({ it: 'Rete', en: 'Network' }, centre.network, source.network),
      ...fact({ it: 'Forma', en: 'Legal form' }, centre.legalForm, source.legalForm),
      ...fact({ it: 'Nato nel', en: 'Founded in' }, centre.since ? sameText(String(centre.since)) : undefined, source.since),
      ...fact({ it: 'Capofila', en: 'Lead' }, centre.lead ? sameText(centre.lead) : undefined, source.lead),
      ...fact({ it: 'Università ed enti', en: 'Universities and bodies' }, sameText(centre.bodies.join(', ')), source.bodies),
      ...fact({ it: 'Chi ne fa parte', en: 'Who belongs to it' }, centre.membership, source.membership),
      ...fact(
        { it: 'Polo europeo di innovazione digitale che guida o ha proposto', en: 'European digital innovation hub it leads or proposed' },
        centre.europeanHub ? sameText(centre.europeanHub) : undefined,
        source.europeanHub,
      ),
    ];
  },
});
