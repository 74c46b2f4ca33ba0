import { LOCALES, SIZE_CLASSES, type LocalizedText } from '@innesto/schema';
import { CORE_CONCEPTS } from '@innesto/schema/concepts';
import { describe, expect, it } from 'vitest';
import { selfi } from './index.ts';

const questions = selfi.areas.flatMap((area) => area.questions);
const stepLists = [selfi.steps, ...questions.flatMap((question) => (question.steps ? [question.steps] : []))];
const highestStep = selfi.steps.length - 1;

function repeated(values: readonly string[]): readonly string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

function textsIn(value: unknown): readonly LocalizedText[] {
  if (typeof value !== 'object' || value === null) return [];
  return 'it' in value && 'en' in value ? [value as LocalizedText] : Object.values(value).flatMap(textsIn);
}

describe('the self-assessment', () => {
  it('gives every area, question and profile an id of its own', () => {
    expect([selfi.areas, questions, selfi.profiles].flatMap((list) => repeated(list.map(({ id }) => id)))).toEqual([]);
  });

  it('asks three to five questions an area', () => {
    const unfit = selfi.areas.filter((area) => area.questions.length < 3 || area.questions.length > 5);
    expect(unfit.map(({ id }) => id)).toEqual([]);
  });

  it('has five steps wherever it has steps', () => {
    expect(stepLists.filter((steps) => steps.length !== 5)).toEqual([]);
  });

  it('never words two steps of a question the same', () => {
    const wordings = stepLists.flatMap((steps) => LOCALES.map((locale) => steps.map(({ text }) => text[locale])));
    expect(wordings.flatMap(repeated)).toEqual([]);
  });

  it('says what each of the five levels means in each area', () => {
    expect(selfi.areas.filter((area) => area.levels.length !== 5).map(({ id }) => id)).toEqual([]);
  });

  it('words a level so that it can end a sentence', () => {
    const clauses = selfi.areas.flatMap((area) => area.levels.flatMap((level) => LOCALES.map((locale) => level[locale])));
    expect(clauses.filter((clause) => !/^\p{Ll}.*[^.]$/u.test(clause))).toEqual([]);
  });

  it('ties every question to concepts of the core, each once', () => {
    const known = new Set(CORE_CONCEPTS.map(({ id }) => id));
    expect(questions.filter(({ concepts }) => concepts.length === 0).map(({ id }) => id)).toEqual([]);
    expect(questions.flatMap(({ concepts }) => concepts.filter((concept) => !known.has(concept)))).toEqual([]);
    expect(questions.flatMap(({ concepts }) => repeated(concepts))).toEqual([]);
  });

  it('lets a company skip the warehouse as a whole', () => {
    const logistics = selfi.areas.find(({ id }) => id === 'logistics');
    expect(logistics?.questions.map(({ notApplicable }) => notApplicable)).toEqual([true, true, true]);
  });

  it('cuts the scale into five profiles of equal width', () => {
    expect(selfi.profiles.map(({ from }) => from)).toEqual([0, 0.8, 1.6, 2.4, 3.2]);
  });

  it('aims within the scale', () => {
    const targets = selfi.areas.flatMap(({ target }) => Object.values(target));
    expect(targets.filter((level) => level <= 0 || level > highestStep)).toEqual([]);
  });

  it('never aims lower at a larger company', () => {
    const bySize = selfi.areas.map(({ target }) => SIZE_CLASSES.map((size) => target[size] ?? target.default));
    expect(bySize).toEqual(bySize.map((levels) => levels.toSorted((a, b) => a - b)));
  });

  it('is written in both languages, without stray spaces', () => {
    const texts = textsIn(selfi).flatMap((text) => LOCALES.map((locale) => text[locale]));
    expect(texts.filter((text) => !/^\S+( \S+)*$/.test(text))).toEqual([]);
  });

  it('translates whatever is longer than a word or two', () => {
    expect(textsIn(selfi).filter((text) => text.it.length > 12 && text.it === text.en)).toEqual([]);
  });
});
