import { expect, test } from 'vitest';
import { languageOf, languagesOf } from './language.ts';

test('tells the language by the function words', () => {
  expect(languageOf('Una macchina per la prova dei materiali')).toBe('it');
  expect(languageOf('A machine for the testing of materials')).toBe('en');
});

test('says nothing of names and lists', () => {
  expect(languageOf('BI-REX Emilia')).toBeUndefined();
  expect(languageOf('robot, laser, software')).toBeUndefined();
  expect(languageOf('')).toBeUndefined();
});

test('a text that was only written once is read in its own language', () => {
  const italian = 'Si provano i materiali per le imprese';
  expect(languagesOf({ it: italian, en: italian })).toEqual(['it']);
  expect(languagesOf({ it: italian, en: 'Materials are tested for companies' })).toEqual(['it', 'en']);
  expect(languagesOf({ it: 'BI-REX', en: 'BI-REX' })).toEqual(['it', 'en']);
});
