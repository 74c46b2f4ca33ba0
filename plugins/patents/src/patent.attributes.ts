import type { LocalizedText } from '@innesto/schema';
import * as z from 'zod';
import { technologyShape } from './schemas.ts';

/** Where the protection stands: asked for, given, or over. */
export const PATENT_STATUSES = ['pending', 'granted', 'expired'] as const;

export type PatentStatus = (typeof PATENT_STATUSES)[number];

/** The status in words. */
export const PATENT_STATUS_TEXTS: Readonly<Record<PatentStatus, LocalizedText>> = {
  pending: { it: 'Domanda depositata, in esame', en: 'Application filed, under examination' },
  granted: { it: 'Brevetto concesso', en: 'Patent granted' },
  expired: { it: 'Brevetto scaduto, uso libero', en: 'Patent expired, free to use' },
};

/** Attributes of a patent. Numbers are given only when they were read in a source. */
export const patentAttributes = z.strictObject({
  ...technologyShape,
  status: z.enum(PATENT_STATUSES),
  /** Day of the first filing. */
  priorityDate: z.iso.date(),
  /** Day of the filing the term counts from, when it is later than the first one. */
  filingDate: z.iso.date().optional(),
  /** Two-letter codes of the offices (WIPO standard ST.3): "IT", "EP", "WO" for an international filing. */
  offices: z.array(z.string().regex(/^[A-Z]{2}$/)).min(1),
  applicationNumber: z.string().min(1).optional(),
  publicationNumber: z.string().min(1).optional(),
});

export type PatentAttributes = z.infer<typeof patentAttributes>;
