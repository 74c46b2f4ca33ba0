import type { LocalizedText } from '@innesto/schema';
import { z } from 'zod';

/** What a laboratory or an innovation centre can do for a company. */
export const HELP = {
  research: { it: 'ricerca insieme all’impresa', en: 'research together with the company' },
  consultancy: { it: 'consulenza tecnica', en: 'technical advice' },
  instruments: { it: 'prove e misure con strumenti', en: 'tests and measurements with instruments' },
  training: { it: 'formazione', en: 'training' },
  scouting: { it: 'ricerca di tecnologie', en: 'search for technologies' },
  incubation: { it: 'spazi e sostegno per imprese nascenti', en: 'space and support for start-ups' },
} as const satisfies Record<string, LocalizedText>;

export type Help = keyof typeof HELP;

/** A list of ways to help. */
export const helpList = z.array(z.enum(Object.keys(HELP) as [Help, ...Help[]]));
