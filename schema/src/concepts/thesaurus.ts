import type { Locale } from '../locale.ts';
import type { Concept } from './concept.ts';
import { createHierarchy } from './hierarchy.ts';
import type { Hierarchy } from './hierarchy.ts';
import { createLexicon } from './lexicon.ts';
import type { ConceptMention, Lexicon } from './lexicon.ts';
import { problemOfPhrase, problemsOfConcept } from './problems.ts';
import type { ConceptProblem } from './problems.ts';

/** How much of a need for one concept another concept answers, 0 to 1. */
export interface RelatedConcept {
  readonly id: string;
  readonly weight: number;
}

/** What `extend` gives back. With problems the thesaurus is the old one: nothing is added by halves. */
export interface Extension {
  readonly thesaurus: Thesaurus;
  readonly problems: readonly ConceptProblem[];
}

/** The bilingual thesaurus: a frozen value, built once, that names, relates and finds concepts. */
export interface Thesaurus {
  /** Every concept, in the order it came in. */
  readonly all: readonly Concept[];
  get(id: string): Concept | undefined;
  /** The label; for an unknown id (its plugin may be off) the id itself. */
  label(id: string, locale: Locale): string;
  /** The plugin that brought the concept; `undefined` for the core's own. */
  origin(id: string): string | undefined;
  /** All wider concepts, the nearest first. */
  broader(id: string): readonly string[];
  /** All narrower concepts, the nearest first. */
  narrower(id: string): readonly string[];
  /** The concept itself, its narrower ones and its direct broader ones, each with a weight; none for an unknown id. */
  related(id: string): readonly RelatedConcept[];
  /** A new thesaurus with a plugin's concepts; a known id keeps its label and gains words and broader concepts. */
  extend(pluginId: string, concepts: readonly Concept[]): Extension;
  /** The concepts that a text in one language names, by label or synonym, in the order of the text. */
  find(text: string, locale: Locale): readonly ConceptMention[];
  /** The concept that a source's own term is a label or synonym of, in either language, whatever its capitals. */
  map(term: string): string | undefined;
}

/** A narrower thing answers the need for the wider one nearly in full; a wider one may miss the very point. */
const WEIGHTS = { itself: 1, narrower: 0.8, broader: 0.4 };

interface OwnedConcept {
  readonly plugin?: string;
  readonly concept: Concept;
}

interface Parts {
  readonly owned: readonly OwnedConcept[];
  readonly concepts: ReadonlyMap<string, Concept>;
  readonly origins: ReadonlyMap<string, string | undefined>;
  readonly hierarchy: Hierarchy;
  readonly lexicons: Readonly<Record<Locale, Lexicon>>;
}

/** Builds the thesaurus of the given concepts. Throws when they break a rule: the core's own data must be right. */
export function createThesaurus(...lists: readonly (readonly Concept[])[]): Thesaurus {
  const { parts, problems } = assemble([], lists.flat().map((concept) => ({ concept })));
  if (problems.length > 0) {
    throw new Error(problems.map(({ concept, rule, cure }) => `${concept} (${rule}): ${cure.en}`).join('\n'));
  }
  return toThesaurus(parts);
}

function assemble(known: readonly OwnedConcept[], added: readonly OwnedConcept[]) {
  const owned = [...known, ...added];
  const origins = new Map(owned.toReversed().map(({ plugin, concept }) => [concept.id, plugin]));
  const concepts = merge(owned);
  const hierarchy = createHierarchy(concepts.values());
  const it = createLexicon('it', owned.map(({ concept }) => concept));
  const en = createLexicon('en', owned.map(({ concept }) => concept));
  const unusable = [...it.unusable, ...en.unusable];
  const problems: readonly ConceptProblem[] = [
    ...added.flatMap(({ concept }) => problemsOfConcept(concept, concepts, hierarchy)),
    ...unusable.map((phrase) => problemOfPhrase(phrase, origins.get(phrase.owner ?? ''))),
  ];
  const parts: Parts = { owned, concepts, origins, hierarchy, lexicons: { it: it.lexicon, en: en.lexicon } };
  return { parts, problems };
}

function merge(owned: readonly OwnedConcept[]): ReadonlyMap<string, Concept> {
  const concepts = new Map<string, Concept>();
  for (const { concept } of owned) {
    const known = concepts.get(concept.id);
    concepts.set(concept.id, Object.freeze(known ? enrich(known, concept) : { ...concept }));
  }
  return concepts;
}

function enrich(known: Concept, more: Concept): Concept {
  const words = (locale: Locale) => {
    const all = new Set([...known.synonyms[locale], more.label[locale], ...more.synonyms[locale]]);
    all.delete(known.label[locale]);
    return [...all];
  };
  return {
    ...known,
    synonyms: { it: words('it'), en: words('en') },
    broader: [...new Set([...(known.broader ?? []), ...(more.broader ?? [])])],
  };
}

function toThesaurus(parts: Parts): Thesaurus {
  const { owned, concepts, origins, hierarchy, lexicons } = parts;
  const thesaurus: Thesaurus = {
    all: Object.freeze([...concepts.values()]),
    get: (id) => concepts.get(id),
    label: (id, locale) => concepts.get(id)?.label[locale] ?? id,
    origin: (id) => origins.get(id),
    broader: hierarchy.broader,
    narrower: hierarchy.narrower,
    related: (id) => (concepts.has(id) ? related(id, hierarchy) : []),
    extend: (plugin, added) => {
      const next = assemble(owned, added.map((concept) => ({ plugin, concept })));
      return { thesaurus: next.problems.length > 0 ? thesaurus : toThesaurus(next.parts), problems: next.problems };
    },
    find: (text, locale) => lexicons[locale].find(text),
    map: (term) => lexicons.it.whole(term) ?? lexicons.en.whole(term),
  };
  return Object.freeze(thesaurus);
}

function related(id: string, hierarchy: Hierarchy): readonly RelatedConcept[] {
  return [
    { id, weight: WEIGHTS.itself },
    ...hierarchy.narrower(id).map((narrower) => ({ id: narrower, weight: WEIGHTS.narrower })),
    ...hierarchy.parents(id).map((wider) => ({ id: wider, weight: WEIGHTS.broader })),
  ];
}
