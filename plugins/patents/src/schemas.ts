import * as z from 'zod';

/** A text in both languages. */
export const localizedText = z.strictObject({ it: z.string().min(1), en: z.string().min(1) });

/** What both kinds of technology say: how ready, whose, for what, and under which classification codes. */
export const technologyShape = {
  /** Technology readiness level, 1 to 9. */
  readinessLevel: z.int().min(1).max(9),
  /** Who owns it, as the owner writes its name. */
  owner: z.string().min(1),
  /** Codes of the Cooperative Patent Classification: "B25J 9/16", or a class such as "B33Y". */
  classifications: z.array(z.string().regex(/^[A-HY]\d{2}[A-Z]( \d{1,4}(\/\d{2,6})?)?$/)).default([]),
  /** What it can be used for, one use a line. */
  applications: z.array(localizedText).default([]),
};

/** Where a statement was read; the year when no day is known. */
const provenance = z.strictObject({ title: z.union([z.string().min(1), localizedText]), url: z.url().optional(), retrievedOn: z.string().optional() });

/** Statements about a body or a showcase, each with the place where it was read. */
export const statements = z.array(z.strictObject({ label: localizedText, value: localizedText, source: provenance })).default([]);
