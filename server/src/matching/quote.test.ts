import { expect, it } from 'vitest';
import { quoterOf } from './quote.ts';
import { THESAURUS } from './testing.ts';

const quote = (request: string, ...about: string[]): string => quoterOf(request, 'it', THESAURUS)(about);

it('is all of a short request, without its stop', () => {
  expect(quote('Vorrei sapere\n quanto costa. ', 'costa')).toBe('Vorrei sapere quanto costa');
  expect(quote('Robot?')).toBe('Robot?');
});

it('ends a long one at a comma, or else between words', () => {
  expect(quote('Vorrei sapere dalle macchine quando sono ferme, perché lo sono, e quanto mi costa ogni fermo che non vedo.'))
    .toBe('Vorrei sapere dalle macchine quando sono ferme, perché lo sono…');
  expect(quote('Certo, vorrei sapere dalle macchine quando sono ferme e perché lo sono e quanto mi costa ogni fermo che non vedo.', 'macchine'))
    .toBe('Certo, vorrei sapere dalle macchine quando sono ferme e perché lo sono e quanto mi costa…');
  expect(quote('x'.repeat(300)).length).toBeLessThan(100);
});

it('begins with the clause that is answered, where that stands later', () => {
  const cheese = 'Ci servirebbe seguirla dal latte fino alla vendita, e magari vendere anche da internet a chi torna a casa dopo le vacanze.';
  const sold = '…e magari vendere anche da internet a chi torna a casa dopo le vacanze';
  expect(quote(cheese, 'concept:e-commerce')).toBe(sold);
  expect(quote(cheese, 'vacanze')).toBe(sold);
  expect(quote(cheese, 'latte', 'vacanze')).toBe('Ci servirebbe seguirla dal latte fino alla vendita…');
  expect(quote(cheese, 'concept:e-commerce', 'vendita')).toBe(sold);
  const cellar = 'In cantina segno le temperature a mano due volte al giorno anche di domenica, con i sensori dormirei meglio.';
  expect(quote(cellar, 'cantina', 'domenica')).toBe('In cantina segno le temperature a mano due volte al giorno anche di domenica…');
  expect(quote(cellar, 'concept:sensors')).toBe('…con i sensori dormirei meglio');
  expect(quote(cheese, 'concept:robotics', 'robot')).toBe('Ci servirebbe seguirla dal latte fino alla vendita…');
});

it('is all of one that is a little too long, where several clauses are answered', () => {
  const documents = 'Vorremmo uno strumento che legga i documenti da solo, ma con la riservatezza dei clienti non si scherza';
  expect(quote(documents, 'concept:process-automation', 'concept:data-protection')).toBe(documents);
  const cellar = 'In cantina segno le temperature a mano due volte al giorno anche di domenica, con i sensori dormirei meglio';
  expect(quote(cellar, 'concept:sensors', 'cantina', 'domenica')).toBe(cellar);
  expect(quote(documents, 'concept:process-automation')).toBe('Vorremmo uno strumento che legga i documenti da solo…');
});

it('begins a few words before what is answered, where its clause is long', () => {
  const long = 'Vorremmo che chi monta in cantiere dica a chi taglia in officina che cosa manca prima che il camion torni indietro vuoto con i tubi sbagliati.';
  expect(quote(long, 'camion')).toBe('…officina che cosa manca prima che il camion torni indietro vuoto con i tubi sbagliati');
  expect(quote(`${'x'.repeat(120)} camion ${'y'.repeat(120)}`, 'camion').length).toBeLessThan(100);
});
