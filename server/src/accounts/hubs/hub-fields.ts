import { z } from 'zod';
import { province } from '@innesto/schema/places';
import { clearable, lineInput, parseInput, says, websiteInput } from '../../input.ts';

const territory = z.array(z.string().max(50))
  .transform((codes) => [...new Set(codes.map((code) => code.trim().toUpperCase()))])
  .refine((codes) => codes.length > 0, says('Serve almeno una provincia.', 'One province at least is needed.'))
  .refine((codes) => codes.every((code) => province(code) !== undefined), says(
    'Le province si scrivono con la sigla di due lettere, come RE.', 'Provinces are written with their two letters, such as RE.'));

const Fields = z.object({
  name: z.preprocess((value) => (value === null ? '' : value), lineInput().min(1).optional()).optional(),
  provinces: z.preprocess((value) => (value === null ? [] : value), territory.optional()).optional(),
  website: clearable(websiteInput),
});

/** What may be said about a hub, checked. A field that is left out stays as it is; null clears it. */
export type HubFields = z.output<typeof Fields>;

/** Checks what is said about a hub. Throws `INPUT_INVALID` with the field. */
export function checkHubFields(input: object): HubFields {
  return parseInput(Fields, input);
}
