import * as z from 'zod';

/** Options of the plugin: none yet, and unknown ones are refused. */
export const PatentsOptions = z.strictObject({});
