import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../locale.ts';
import { PROVINCES } from '../../places/index.ts';
import { CONCEPT_SCHEMES } from '../concept.ts';
import { createThesaurus } from '../thesaurus.ts';
import { CORE_CONCEPTS } from './index.ts';

const thesaurus = createThesaurus(CORE_CONCEPTS);

const PHRASES = CORE_CONCEPTS.flatMap(({ id, label, synonyms }) =>
  LOCALES.flatMap((locale) => [label[locale], ...synonyms[locale]].map((phrase) => ({ id, locale, phrase }))),
);

test('there are well over eighty concepts, some of every scheme', () => {
  expect(CORE_CONCEPTS.length).toBeGreaterThan(110);
  expect(new Set(CORE_CONCEPTS.map(({ scheme }) => scheme))).toEqual(new Set(CONCEPT_SCHEMES));
});

test('no id stands twice', () => {
  const ids = CORE_CONCEPTS.map(({ id }) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test('every broader concept exists, and none leads back to itself', () => {
  expect(CORE_CONCEPTS.flatMap(({ broader = [] }) => broader).filter((wider) => !thesaurus.get(wider))).toEqual([]);
  expect(CORE_CONCEPTS.filter(({ id }) => thesaurus.broader(id).includes(id))).toEqual([]);
});

test('every label and synonym is written, trimmed, in both languages', () => {
  expect(PHRASES.filter(({ phrase }) => phrase === '' || phrase !== phrase.trim())).toEqual([]);
});

test('every label and synonym means one concept, whichever language it is read in', () => {
  expect(PHRASES.filter(({ id, phrase }) => thesaurus.map(phrase) !== id)).toEqual([]);
});

test('every label and synonym is found in a text', () => {
  const lost = PHRASES.filter(({ id, locale, phrase }) => {
    const [mention, ...others] = thesaurus.find(`(${phrase})`, locale);
    return mention?.concept !== id || others.length > 0;
  });
  expect(lost).toEqual([]);
});

test('no abbreviation is also the code of a province', () => {
  const codes = new Set(PROVINCES.map(({ code }) => code));
  expect(PHRASES.filter(({ phrase }) => codes.has(phrase.toUpperCase()))).toEqual([]);
});

describe('the technologies that support programmes ask for', () => {
  test.each([
    ['robotica avanzata e collaborativa', 'interfaccia uomo-macchina', 'manifattura additiva', 'stampa 3D'],
    ['prototipazione rapida', 'internet delle cose', 'cloud', 'HPC', 'fog computing', 'quantum computing'],
    ['cyber security', 'business continuity', 'big data', 'analytics', 'intelligenza artificiale', 'blockchain'],
    ['realtà aumentata', 'realtà virtuale', 'navigazione immersiva', 'sistemi cyber-fisici', 'filiera digitale'],
    ['integrazione verticale e orizzontale', 'ERP', 'MES', 'PLM', 'SCM', 'CRM', 'RFID'],
    ['mobile payment', 'fintech', 'EDI', 'geolocalizzazione', 'customer experience in negozio', 'system integration'],
    ['banda ultralarga', 'next production revolution', 'marketing digitale', 'transizione ecologica'],
    ['smart working', 'e-commerce'],
  ])('are known: %s, %s, …', (...terms) => {
    expect(terms.filter((term) => thesaurus.map(term) === undefined)).toEqual([]);
  });
});
