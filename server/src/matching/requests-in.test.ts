import { expect, it } from 'vitest';
import { requestsIn, requestsOf } from './requests-in.ts';

it('takes each sentence for a thing that is asked for', () => {
  expect(requestsIn('Vorrei stampare in 3D gli stampi. E spedire all’estero senza rompere i piatti.\nPoi un sito che venda da solo.', 'it', 3))
    .toEqual(['Vorrei stampare in 3D gli stampi.', 'E spedire all’estero senza rompere i piatti.', 'Poi un sito che venda da solo.']);
});

it('leaves a few words with what they follow', () => {
  expect(requestsIn('We never know what a job costs. A pity. Machines stand still and nobody sees why.', 'en', 3))
    .toEqual(['We never know what a job costs. A pity.', 'Machines stand still and nobody sees why.']);
  expect(requestsIn('Robot? Sì. Vorremmo provarne uno prima di comprarlo.', 'it', 3)).toEqual(['Robot? Sì.', 'Vorremmo provarne uno prima di comprarlo.']);
});

it('loses nothing of what is too much', () => {
  const sentences = Array.from({ length: 6 }, (_, index) => `Questa è la cosa numero ${index}.`);
  expect(requestsIn(sentences.join(' '), 'it', 2)).toEqual([sentences[0], sentences.slice(1).join(' ')]);
  expect(requestsIn('', 'it', 3)).toEqual([]);
});

it('looks for no place, and for nothing where only places are named', () => {
  expect(requestsOf({ ownWords: 'Un robot a Modena per il reparto.', ownLocale: 'it' }, 3)).toEqual([{ written: 'Un robot a Modena per il reparto.', asked: 'Un robot a per il reparto.' }]);
  expect(requestsOf({ ownWords: 'Modena', ownLocale: 'it' }, 3)).toEqual([]);
  expect(requestsOf({ ownLocale: 'it' }, 3)).toEqual([]);
});
