import { CORE_CONCEPTS, createThesaurus } from '@innesto/schema/concepts';
import { describe, expect, it } from 'vitest';
import { CLASS_CONCEPTS, classTerms } from './classification.ts';
import { concepts } from './concepts.ts';

const extended = createThesaurus(CORE_CONCEPTS).extend('patents', concepts);

describe('concepts of the patents plugin', () => {
  it('join the thesaurus without a clash', () => {
    expect(extended.problems).toEqual([]);
  });

  it.each(Object.entries(CLASS_CONCEPTS))('let the core map class %s to %s', (code, concept) => {
    expect(extended.thesaurus.map(code)).toBe(concept);
  });

  it('let the core map a code below a known class', () => {
    expect(classTerms(['G05B 19/418', 'B25J 15/06']).map((term) => extended.thesaurus.map(term))).toEqual(['mes', 'robotics']);
  });
});
