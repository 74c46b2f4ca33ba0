import { z } from 'zod';
import type { Thesaurus } from '@innesto/schema/concepts';
import { errors } from '../../errors.ts';
import { parseInput, says } from '../../input.ts';

/** A hub that gives priority to everything gives it to nothing. */
export const MOST_PRIORITIES = 30;

const Given = z.object({
  concepts: z.array(z.string()).refine((ids) => ids.length <= MOST_PRIORITIES, says(`Al massimo ${MOST_PRIORITIES} temi.`, `At most ${MOST_PRIORITIES} concepts.`)),
});

/** The concepts that a hub may give priority to, each once. Throws `INPUT_INVALID`. */
export function checkPriorities(given: readonly string[], thesaurus: Thesaurus): readonly string[] {
  const { concepts } = parseInput(Given, { concepts: given });
  const unknown = concepts.find((id) => !thesaurus.get(id));
  if (unknown !== undefined) throw errors.unknown('concepts', unknown);
  return [...new Set(concepts)];
}
