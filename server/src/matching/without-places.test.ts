import { describe, expect, it } from 'vitest';
import { withoutPlaces } from './without-places.ts';

describe('a text without places', () => {
  it.each([
    ['Officina di Modena', 'Officina di'], ['a Reggio Emilia, in Emilia-Romagna', 'a , in'], ['in Emilia Romagna e in Romagna', 'in e in'],
    ['tra Forlì e Cesena', 'tra e'], ['in Monza e Brianza', 'in e'], ['Valle d’Aosta e L’Aquila', 'e'], ['Bolzano o Trento', 'o'], ['in Milan or Florence', 'in or'],
    ['Reggio nell’Emilia', ''], ["Reggio nell'Emilia", ''],
  ])('of “%s” is “%s”', (text, expected) => {
    expect(withoutPlaces(text)).toBe(expected);
  });

  it.each(['come lavora la massa', 'un prato di potenza', 'Parmareggio e i Romani', 'Comodo', 'fermo macchina'])('leaves “%s” alone', (text) => {
    expect(withoutPlaces(text)).toBe(text);
  });
});
