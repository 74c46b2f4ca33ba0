import { sql } from 'kysely';
import type { LeansOn } from '../matching/index.ts';

/** A match that a decision was made on: its run stays, so that it can be shown as the promoter saw it. */
export const decidedOn: LeansOn = (match) => sql`exists (select from decision where decision.match_id = ${match('id')})`;
