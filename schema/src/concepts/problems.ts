import type { LocalizedText } from '../locale.ts';
import { LOCALES } from '../locale.ts';
import { CONCEPT_SCHEMES } from './concept.ts';
import type { Concept } from './concept.ts';
import type { Hierarchy } from './hierarchy.ts';
import type { UnusablePhrase } from './lexicon.ts';

/** What a concept can be refused for. */
export type ConceptRule = 'id' | 'label' | 'scheme' | 'broader' | 'cycle' | 'synonym';

/** One reason why concepts are refused: which concept, which rule it breaks, and what to do about it. */
export interface ConceptProblem {
  readonly concept: string;
  readonly rule: ConceptRule;
  readonly cure: LocalizedText;
}

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** What is wrong with a concept beside all the others. `known` holds them by id, this one in its first version. */
export function problemsOfConcept(
  concept: Concept,
  known: ReadonlyMap<string, Concept>,
  hierarchy: Hierarchy,
): readonly ConceptProblem[] {
  const unknown = (concept.broader ?? []).filter((wider) => !known.has(wider));
  return [
    ...(ID.test(concept.id) ? [] : [badId(concept.id)]),
    ...(LOCALES.every((locale) => concept.label[locale].trim() !== '') ? [] : [noLabel(concept.id)]),
    ...badScheme(concept, known.get(concept.id)),
    ...unknown.map((wider) => unknownBroader(concept.id, wider)),
    ...(hierarchy.broader(concept.id).includes(concept.id) ? [cycle(concept.id)] : []),
  ];
}

/** What is wrong with a label or synonym that another concept has or that holds no word. `plugin` brought the other one. */
export function problemOfPhrase({ concept, phrase, locale, owner }: UnusablePhrase, plugin?: string): ConceptProblem {
  if (owner === undefined) return problem(concept, 'synonym', {
    it: `In "${phrase}" (${locale}) non c'è una parola da cercare. Scrivi un termine intero o toglilo.`,
    en: `"${phrase}" (${locale}) holds no word to look for. Write a whole term or take it out.`,
  });
  const whose = plugin === undefined ? `"${owner}"` : `"${owner}" (plugin "${plugin}")`;
  return problem(concept, 'synonym', {
    it: `"${phrase}" (${locale}) appartiene già a ${whose}. Toglilo, o rendilo più preciso.`,
    en: `"${phrase}" (${locale}) already belongs to ${whose}. Take it out, or make it more precise.`,
  });
}

function badId(id: string): ConceptProblem {
  return problem(id, 'id', {
    it: 'Scrivi l’identificativo con lettere minuscole senza accento, cifre e trattini, come "digital-twin".',
    en: 'Write the id with lower-case letters without accents, digits and hyphens, such as "digital-twin".',
  });
}

function noLabel(id: string): ConceptProblem {
  return problem(id, 'label', {
    it: 'Scrivi un’etichetta in italiano e una in inglese.',
    en: 'Write a label in Italian and one in English.',
  });
}

function badScheme({ id, scheme }: Concept, first: Concept | undefined): readonly ConceptProblem[] {
  const allowed = first !== undefined && CONCEPT_SCHEMES.includes(first.scheme) ? [first.scheme] : CONCEPT_SCHEMES;
  if (allowed.includes(scheme)) return [];
  return [problem(id, 'scheme', {
    it: `Lo schema "${scheme}" qui non va. Scrivi: ${allowed.join(', ')}.`,
    en: `The scheme "${scheme}" does not fit here. Write: ${allowed.join(', ')}.`,
  })];
}

function unknownBroader(id: string, wider: string): ConceptProblem {
  return problem(id, 'broader', {
    it: `Il concetto più ampio "${wider}" non esiste. Aggiungilo, oppure toglilo da "broader".`,
    en: `The broader concept "${wider}" does not exist. Add it, or take it out of "broader".`,
  });
}

function cycle(id: string): ConceptProblem {
  return problem(id, 'cycle', {
    it: `Seguendo "broader" da "${id}" si torna a "${id}". Togli uno dei legami.`,
    en: `Following "broader" from "${id}" leads back to "${id}". Take one of the links out.`,
  });
}

function problem(concept: string, rule: ConceptRule, cure: LocalizedText): ConceptProblem {
  return { concept, rule, cure };
}
