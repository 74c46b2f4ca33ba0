import { createHash } from 'node:crypto';

/** Constants may be chosen on the queries of the one half; figures that are held against us are those of the other. */
export type Half = 'tuned' | 'reported';

/** The half a query belongs to, by its id alone: it stays there when others come or go. */
export function halfOf(query: string): Half {
  return createHash('sha256').update(query).digest()[0]! % 2 === 0 ? 'tuned' : 'reported';
}
