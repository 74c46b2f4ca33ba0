export * from './contribution.ts';
export * from './domain.ts';
export * from './instrument.ts';
export * from './kind.ts';
export * from './locale.ts';
export * from './plugin.ts';
export * from './signal.ts';
export * from './source.ts';
export type { Concept, ConceptScheme } from './concepts/concept.ts';
export { CONCEPT_SCHEMES } from './concepts/concept.ts';

/** Version of this contract. Grows by a minor when something is added, by a major when something is taken away. */
export const CONTRACT_VERSION = '1.1.0';
