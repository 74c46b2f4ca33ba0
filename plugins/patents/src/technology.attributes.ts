import type { LocalizedText } from '@innesto/schema';
import * as z from 'zod';
import { technologyShape } from './schemas.ts';

/** How a technology without a patent can be had: freely, by a contract on secret know-how, by a licence, as open source. */
export const PROTECTIONS = ['none', 'knowHow', 'copyright', 'openSource'] as const;

export type UnpatentedProtection = (typeof PROTECTIONS)[number];

/** How it can be had, in words. */
export const PROTECTION_TEXTS: Readonly<Record<UnpatentedProtection, LocalizedText>> = {
  none: { it: 'Nessuna: si può usare liberamente', en: 'None: free to use' },
  knowHow: { it: 'Sapere riservato: si ottiene con un contratto', en: 'Secret know-how: obtained by contract' },
  copyright: { it: 'Diritto d’autore: si usa con una licenza', en: 'Copyright: used under a licence' },
  openSource: { it: 'Codice aperto: si usa liberamente secondo la sua licenza', en: 'Open source: free to use under its licence' },
};

/** Attributes of a technology that no patent covers. */
export const technologyAttributes = z.strictObject({ ...technologyShape, protection: z.enum(PROTECTIONS) });

export type TechnologyAttributes = z.infer<typeof technologyAttributes>;
