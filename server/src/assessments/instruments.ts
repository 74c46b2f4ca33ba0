import { sql } from 'kysely';
import type { Instrument } from '@innesto/schema';
import { errors } from '../errors.ts';
import type { Owned, Registries } from '../registries.ts';
import type { Transaction } from '../storage/database.ts';

/** The questionnaire with that id, as its plugin brings it today. Throws `NOT_FOUND`. */
export function currentInstrument(registries: Registries, id: string): Owned<Instrument> {
  const instrument = registries.instruments.get(id);
  if (!instrument) throw errors.notFound('instrument', id);
  return instrument;
}

/** Keeps a questionnaire as it is today, for the assessments that use it. */
export async function freezeInstrument({ kysely }: Transaction, { plugin, ...content }: Owned<Instrument>): Promise<void> {
  await sql`insert into instrument_version (instrument_id, version, plugin, content)
    values (${content.id}, ${content.version}, ${plugin}, ${JSON.stringify(content)}::jsonb)
    on conflict (instrument_id, version) do nothing`.execute(kysely);
}
