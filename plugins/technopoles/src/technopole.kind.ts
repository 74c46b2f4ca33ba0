import { defineKind, joined, sameNames, sameText, searchable, type LocalizedText } from '@innesto/schema';
import { z } from 'zod';
import { fact, localizedText, readIn } from './attributes.ts';

const attributes = z.strictObject({
  fields: z.array(localizedText).min(1),
  managedBy: z.string().optional(),
  /** A day or, when only that is known, a year. */
  openedOn: z.union([z.iso.date(), z.string().regex(/^\d{4}$/)]).optional(),
  /** Square metres. */
  floorArea: z.int().min(1).optional(),
  sites: z.array(z.string()).optional(),
  /** Names of what it houses. */
  hosts: z.array(z.string()),
  figures: localizedText.optional(),
  note: localizedText.optional(),
  /** Attributes that were concluded from the sources rather than read in them. */
  inferred: z.array(z.string()).optional(),
  readIn: readIn.optional(),
});

/** What is known of a technopole beside its name, its summary and its place. */
export type TechnopoleAttributes = z.infer<typeof attributes>;

// Italian leaves the point out of four digits; beside other figures that looks like a slip.
const GROUPED = { useGrouping: 'always' } as const;
const INFERRED = { it: 'dedotto dalle fonti', en: 'inferred from the sources' };

function managedBy({ managedBy: manager, inferred = [] }: TechnopoleAttributes): LocalizedText | undefined {
  if (!manager) return undefined;
  return inferred.includes('managedBy') ? { it: `${manager} (${INFERRED.it})`, en: `${manager} (${INFERRED.en})` } : sameText(manager);
}

/** "26 ottobre 2013", "26 October 2013"; a year stays a year. */
function dayInWords(day: string | undefined): LocalizedText | undefined {
  if (!day || day.length === 4) return day ? sameText(day) : undefined;
  const words = (locale: string) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
  return { it: words('it-IT'), en: words('en-GB') };
}

/** A regional infrastructure that houses laboratories which work with companies. */
export const technopoleKind = defineKind({
  id: 'technopoles.technopole',
  role: 'partner',
  name: { it: 'Tecnopolo', en: 'Technopole' },
  plural: { it: 'Tecnopoli', en: 'Technopoles' },
  attributes,
  describe: ({ attributes: technopole }) => ({
    text: searchable(technopole.fields, sameNames(technopole.hosts), sameNames([...(technopole.sites ?? []), technopole.managedBy ?? ''])),
    terms: technopole.fields.map(({ it }) => it),
  }),
  facts: ({ attributes: technopole }) => {
    const source = technopole.readIn ?? {};
    const area = technopole.floorArea;
    return [
      ...fact({ it: 'Temi', en: 'Subjects' }, joined(technopole.fields), source.fields),
      ...fact({ it: 'Chi ci trovi', en: 'Who is there' }, sameNames(technopole.hosts), source.hosts),
      ...fact({ it: 'Sedi', en: 'Sites' }, technopole.sites && sameText(technopole.sites.join('; ')), source.sites),
      ...fact({ it: 'Gestito da', en: 'Managed by' }, managedBy(technopole), source.managedBy),
      ...fact({ it: 'Aperto', en: 'Opened' }, dayInWords(technopole.openedOn), source.openedOn),
      ...fact(
        { it: 'Superficie', en: 'Floor area' },
        area ? { it: `${area.toLocaleString('it-IT', GROUPED)} m²`, en: `${area.toLocaleString('en-GB', GROUPED)} m²` } : undefined,
        source.floorArea,
      ),
      ...fact({ it: 'In cifre', en: 'In figures' }, technopole.figures, source.figures),
      ...fact({ it: 'Da sapere', en: 'Worth knowing' }, technopole.note, source.note),
    ];
  },
});
