import { createHash } from 'node:crypto';
import { LOCALES, type Locale, type LocalizedText } from '@innesto/schema';
import { fold } from '@innesto/schema/concepts';
import type { SearchDocument } from '../document.ts';
import { facetValues, OWN_FACET } from '../facet-values.ts';
import { tokensOf, type LayerTokens } from '../ranking/read-document.ts';
import { wordRules } from '../ranking/word-rules.ts';

/** Raise it when documents are to be stored otherwise: every one is then sent again. */
const FORM = '1';

/** What ranking needs of a document that was found. */
export interface StoredText {
  readonly key: string;
  readonly id: string;
  /** Changes with what is stored. */
  readonly revision: string;
  readonly title: LocalizedText;
  readonly text: LocalizedText;
  readonly concepts: readonly string[];
}

/** A document as Meilisearch holds it. */
export interface StoredDocument extends StoredText {
  readonly stems_it: string;
  readonly stems_en: string;
  /** Each stem once, with its language before it: what counts are made by. */
  readonly terms: readonly string[];
  readonly order_it: string;
  readonly order_en: string;
  readonly [facet: string]: unknown;
}

const KEY = /^[\w-]{1,400}$/;

/** The id under which Meilisearch, which takes only some characters, knows a document. */
export function keyOf(id: string): string {
  return KEY.test(id) ? id : `x_${Buffer.from(id).toString('base64url').slice(0, 300)}_${createHash('sha256').update(id).digest('hex').slice(0, 16)}`;
}

/** The document as it is stored. Pure. */
export function storedDocument(document: SearchDocument): StoredDocument {
  const { id, title, text, concepts } = document;
  const tokens = tokensOf(document);
  const words = { it: stemsOf('it', tokens.it), en: stemsOf('en', tokens.en) };
  const body = {
    key: keyOf(id), id, title, text, concepts: [...new Set(concepts)], stems_it: words.it.text, stems_en: words.en.text,
    terms: LOCALES.flatMap((locale) => [...words[locale].stems].map((stem) => termOf(locale, stem))),
    order_it: fold(title.it), order_en: fold(title.en), ...facetsOf(document),
  };
  return { ...body, revision: createHash('sha256').update(FORM + JSON.stringify(body)).digest('base64url').slice(0, 16) };
}

/** How a stem of a language is written among a document's terms. */
export function termOf(locale: Locale, stem: string): string {
  return `${locale}:${stem}`;
}

/** How a facet of a kind and its value are written together. */
export function ownValue(facet: string, value: string): string {
  return `${facet}\t${value}`;
}

function facetsOf(document: SearchDocument): Record<string, string[]> {
  const values: Record<string, string[]> = {};
  for (const [facet, value] of facetValues(document)) {
    if (facet.startsWith(OWN_FACET)) (values['own'] ??= []).push(ownValue(facet.slice(OWN_FACET.length), value));
    else (values[facet] ??= []).push(value);
  }
  return values;
}

/** Stems in their order, the title's first. What stands between two sentences is next to nothing; nor is a compound, which stands behind. */
function stemsOf(locale: Locale, { title, text }: LayerTokens): { readonly text: string; readonly stems: ReadonlySet<string> } {
  const { stem, skips } = wordRules[locale];
  const stems = new Set<string>();
  const compounds: string[] = [];
  const part = (tokens: LayerTokens['title']): string => {
    const words: string[] = [];
    for (const { word, joins } of tokens) {
      const form = fold(word);
      if (skips(form)) continue;
      (joins ? compounds : words).push(stem(form));
    }
    for (const word of words) stems.add(word);
    return words.join(' ');
  };
  const parts = [part(title), part(text)];
  for (const compound of compounds) stems.add(compound);
  return { text: [...parts, ...compounds].filter(Boolean).join(' . '), stems };
}
