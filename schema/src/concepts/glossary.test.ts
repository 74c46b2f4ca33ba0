import { expect, test } from 'vitest';
import { glossary } from './glossary.ts';
import { createThesaurus } from './thesaurus.ts';

const thesaurus = createThesaurus([
  {
    id: 'additive-manufacturing',
    scheme: 'technology',
    label: { it: 'Manifattura additiva', en: 'Additive manufacturing' },
    synonyms: { it: ['stampa 3D', 'Rapid Tooling'], en: ['rapid tooling'] },
  },
]);

test('pairs every Italian phrase of a concept with every English one, but not with itself', () => {
  const concept = 'additive-manufacturing';
  expect(glossary(thesaurus)).toEqual([
    { concept, it: 'Manifattura additiva', en: 'Additive manufacturing' },
    { concept, it: 'Manifattura additiva', en: 'rapid tooling' },
    { concept, it: 'stampa 3D', en: 'Additive manufacturing' },
    { concept, it: 'stampa 3D', en: 'rapid tooling' },
    { concept, it: 'Rapid Tooling', en: 'Additive manufacturing' },
  ]);
});
