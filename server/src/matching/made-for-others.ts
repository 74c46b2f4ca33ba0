import { sql } from 'kysely';
import type { Row, Sql } from '../reading/view.ts';
import type { Scored } from './score.ts';

/** What the signal says of an entry that is made for other sectors than the company's. */
const SAID = { signal: 'sector', value: 0 } as const;

/** Made for other sectors: it may stand further down, but is nothing to begin with. */
export function isForOthers({ values }: Pick<Scored, 'values'>): boolean {
  return values.some(({ signal, value }) => signal === SAID.signal && value === SAID.value);
}

/** The same of a stored match, as a predicate. */
export function madeForOthers(match: Row): Sql {
  return sql`${match('signal_values')} @> ${JSON.stringify([SAID])}::jsonb`;
}
