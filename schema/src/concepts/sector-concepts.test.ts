import { expect, it } from 'vitest';
import { DIVISIONS } from '../places/index.ts';
import { CORE_CONCEPTS, createThesaurus, sectorConcepts } from './index.ts';

it('maps divisions that exist to concepts that exist', () => {
  const thesaurus = createThesaurus(CORE_CONCEPTS);
  const mapped = DIVISIONS.flatMap(({ code }) => sectorConcepts(code));
  expect(mapped.length).toBeGreaterThan(40);
  expect(mapped.filter((concept) => !thesaurus.get(concept))).toEqual([]);
});

it('gives a division without a field of its own no concepts', () => {
  expect(sectorConcepts('69')).toEqual([]);
});
