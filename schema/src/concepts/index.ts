export { CONCEPT_SCHEMES } from './concept.ts';
export type { Concept, ConceptScheme } from './concept.ts';
export { CORE_CONCEPTS } from './data/index.ts';
export { glossary } from './glossary.ts';
export type { GlossaryPair } from './glossary.ts';
export type { ConceptMention } from './lexicon.ts';
export type { ConceptProblem, ConceptRule } from './problems.ts';
export { createThesaurus } from './thesaurus.ts';
export type { Extension, RelatedConcept, Thesaurus } from './thesaurus.ts';
