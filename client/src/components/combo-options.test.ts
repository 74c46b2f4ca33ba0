import { describe, expect, it } from 'vitest';
import { optionsLike } from './combo-options.ts';

const options = [
  { value: '25', label: 'Fabbricazione di prodotti in metallo' },
  { value: '24', label: 'Metallurgia' },
  { value: '56', label: 'Attività dei servizi di ristorazione' },
  { value: '50', label: 'Trasporto per vie d’acqua' },
];
const labels = (words: string) => optionsLike(options, words).map((option) => option.value);

describe('optionsLike', () => {
  it('shows everything in order when nothing is typed', () => expect(labels('  ')).toEqual(['25', '24', '56', '50']));
  it('puts what begins with the words first', () => expect(labels('metall')).toEqual(['24', '25']));
  it('forgives accents and capitals', () => expect(labels('ATTIVITA')).toEqual(['56']));
  it('takes either apostrophe', () => expect([labels("d'acqua"), labels('d’acqua')]).toEqual([['50'], ['50']]));
  it('wants every word, in any order', () => expect(labels('metallo prodotti')).toEqual(['25']));
  it('finds a code', () => expect(labels('56')).toEqual(['56']));
  it('finds nothing for other words', () => expect(labels('agricoltura')).toEqual([]));
});
