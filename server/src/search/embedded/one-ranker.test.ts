import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CORE_CONCEPTS, createThesaurus } from '@innesto/schema/concepts';
import { planText } from '../ranking/plan.ts';
import { Scorer } from '../ranking/scorer.ts';
import { Vocabulary } from '../ranking/vocabulary.ts';
import { CATALOGUE } from '../testing.ts';
import { MemoryIndex } from './memory-index.ts';
import { Retrieval } from './retrieval.ts';

const index = new MemoryIndex();
for (const document of CATALOGUE) index.load(document);
index.pack();
const vocabulary = new Vocabulary(createThesaurus(CORE_CONCEPTS));
const WORDS = ['robot', 'manutenzione', 'predittiva', 'predictive', 'maintenance', 'e-commerce', 'small', 'companies', 'stampa', '3D', 'qualtà', 'macch', 'visione', 'artificiale', 'per'];

test('finding by postings and scoring by words agree on every document', () => {
  fc.assert(fc.property(fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 8 }), fc.boolean(), (words, typing) => {
    const { query } = planText(words.join(' '), { typing }, index, vocabulary);
    if (!query) return;
    const scorer = new Scorer(query, index.lexicons);
    new Retrieval(index).run(query.clause, ({ scores }) => {
      for (let document = 0; document < index.numbers; document++) {
        expect(scores[document]! / query.ideal).toBeCloseTo(scorer.score(index.texts(document)), 10);
      }
    });
  }));
});
