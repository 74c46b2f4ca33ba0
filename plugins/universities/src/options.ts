import { z } from 'zod';

/** Provinces (two-letter codes) whose universities are read; all of them when not given. Unknown keys are refused. */
export const UniversitiesOptions = z.strictObject({
  provinces: z.array(z.string().regex(/^[A-Z]{2}$/)).min(1).optional(),
});
