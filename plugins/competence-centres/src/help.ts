import type { LocalizedText } from '@innesto/schema';
import { z } from 'zod';

/** The ways in which a competence centre helps a company. */
export const HELP = {
  orientation: { it: 'orientamento e valutazione', en: 'guidance and assessment' },
  training: { it: 'formazione', en: 'training' },
  demonstration: { it: 'dimostrazioni', en: 'demonstrations' },
  'test-before-invest': { it: 'prove e prototipi prima di investire', en: 'tests and prototypes before you invest' },
  consultancy: { it: 'consulenza', en: 'advice' },
  'applied-research': { it: 'ricerca applicata', en: 'applied research' },
  'technology-transfer': { it: 'trasferimento tecnologico', en: 'technology transfer' },
  'co-funded-project': { it: 'progetti cofinanziati con bandi', en: 'projects co-funded through calls' },
} as const satisfies Record<string, LocalizedText>;

export type Help = keyof typeof HELP;

/** A list of ways to help. */
export const helpList = z.array(z.enum(Object.keys(HELP) as [Help, ...Help[]]));
