import type { LocalizedText } from '@innesto/schema';
import { z } from 'zod';

/** The forms that work between a company and a university takes. */
export const FORMS = {
  research: { it: 'ricerca insieme', en: 'joint research' },
  consultancy: { it: 'consulenza', en: 'advice' },
  testing: { it: 'prove e misure', en: 'tests and measurements' },
  prototype: { it: 'prototipo', en: 'prototype' },
  patents: { it: 'uso di brevetti e competenze', en: 'use of patents and know-how' },
  thesis: { it: 'tesi o tirocinio in azienda', en: 'thesis or internship in the company' },
  doctorate: { it: 'dottorato con l’impresa', en: 'doctorate with the company' },
} as const satisfies Record<string, LocalizedText>;

export type Form = keyof typeof FORMS;

/** A list of forms of work. */
export const formList = z.array(z.enum(Object.keys(FORMS) as [Form, ...Form[]]));
