export * from './domain.ts';
export * from './instrument.ts';
export * from './locale.ts';
export * from './plugin.ts';
export type { Concept, ConceptScheme } from './concepts/concept.ts';
export { CONCEPT_SCHEMES } from './concepts/concept.ts';
