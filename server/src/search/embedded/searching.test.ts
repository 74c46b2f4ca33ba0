import { beforeAll, describe, expect, test } from 'vitest';
import type { SearchAnswer, SearchEngine, SearchRequest } from '../index.ts';
import { CATALOGUE, documentOf, engineWith } from '../testing.ts';

let engine: SearchEngine;
const ids = ({ hits }: SearchAnswer) => hits.map((hit) => hit.id);

/** Whether a document of the catalogue writes each of these words, or is tagged with the concept. */
function holds(id: string, words: string): boolean {
  const { title, text, concepts } = CATALOGUE.find((document) => document.id === id)!;
  const whole = [title.it, text.it, title.en, text.en].join(' ').replaceAll('-', '');
  return concepts.includes(words) || words.split(' ').every((word) => whole.includes(word));
}

const search = (text: string, more: Partial<SearchRequest> = {}) => engine.search({ text, ...more });

beforeAll(async () => {
  engine = await engineWith(CATALOGUE);
});

describe('relevance', () => {
  test.each([
    ['manutenzione delle macchine', 'maintenance'],
    ['macchina con guasti', 'maintenance'],
    ['predictive maintenance', 'maintenance'],
    ['difetti delle piastrelle', 'quality'],
    ['find flaws in tiles', 'quality'],
    ['fattura', 'accounting'],
    ['piccola impresa robot', 'welding'],
    ['qualita', 'quality'],
    ['QUALITÀ', 'quality'],
    ['3d', 'printing'],
    ['5G', 'shop'],
    ['ecommerce', 'shop'],
    ['e-commerce', 'shop'],
    ['magazzino dell’azienda', 'printing'],
  ])('“%s” brings forward %s', async (text, id) => {
    expect(ids(await search(text))[0]).toBe(id);
  });

  test('a word of the title counts more than one of the text', async () => {
    const both = await engineWith([documentOf('text', 'Un corso', 'saldatura laser'), documentOf('title', 'saldatura laser', 'Un corso')]);
    expect(ids(await both.search({ text: 'saldatura' }))).toEqual(['title', 'text']);
  });

  test('words that stand together in the query are better found together', async () => {
    const both = await engineWith([
      documentOf('apart', 'Corso', 'controllo dei processi e numerico il resto'), documentOf('together', 'Corso', 'controllo numerico dei processi e il resto'),
    ]);
    expect(ids(await both.search({ text: 'controllo numerico' }))).toEqual(['together', 'apart']);
  });

  test('scores stand between 0 and 1, the best first', async () => {
    const { hits } = await search('robot per la manutenzione predittiva e il controllo di qualità');
    expect(hits.map((hit) => hit.score)).toEqual(hits.map((hit) => hit.score).toSorted((one, other) => other - one));
    for (const { score } of hits) expect(score).toSatisfy((value: number) => value > 0 && value < 1);
  });
});

describe('across languages', () => {
  test.each([['layer by layer additive manufacturing', 'printing'], ['cobots', 'robots']])(
    'the English “%s” finds a text that is only Italian, by its concept',
    async (text, id) => {
      const italian = await engineWith([
        documentOf('printing', 'Pezzi di ricambio su misura', '', { concepts: ['additive-manufacturing'] }), documentOf('robots', 'Bracci per i piccoli lotti', '', { concepts: ['collaborative-robotics'] }),
      ]);
      const { hits } = await italian.search({ text, locale: 'en' });
      expect(hits.map((hit) => hit.id)).toEqual([id]);
      expect(hits[0]?.matches).toEqual([expect.objectContaining({ via: 'concept', field: 'concept' })]);
    },
  );

  test('a translation finds a text that nobody tagged', async () => {
    const untagged = await engineWith([
      documentOf('italian', 'Prove di stampa', 'La manifattura additiva per le imprese della zona'), documentOf('else', 'Corso', 'La gestione del personale per le imprese'),
    ]);
    const { hits } = await untagged.search({ text: 'additive manufacturing', locale: 'en' });
    expect(hits.map((hit) => hit.id)).toEqual(['italian']);
    expect(hits[0]?.matches[0]).toMatchObject({ asked: 'additive manufacturing', via: 'synonym', words: ['manifattura additiva'] });
  });

  test('a wider concept finds what is tagged with a narrower one, and not the other way round', async () => {
    const tagged = await engineWith([documentOf('vision', 'Telecamere', '', { concepts: ['computer-vision'] }), documentOf('ai', 'Algoritmi', '', { concepts: ['artificial-intelligence'] })]);
    expect(ids(await tagged.search({ text: 'intelligenza artificiale' }))).toEqual(['ai', 'vision']);
    expect(ids(await tagged.search({ text: 'visione artificiale' }))).toEqual(['vision']);
  });
});

describe('evidence', () => {
  test('quotes the words as the document writes them, with the word of the query they answer', async () => {
    const { hits } = await search('guasto della macchina', { typing: false });
    expect(hits[0]?.matches).toEqual(expect.arrayContaining([
      expect.objectContaining({ asked: 'macchina', via: 'word', words: ['macchine'], field: 'title' }),
      expect.objectContaining({ asked: 'guasto', via: 'word', words: ['guasti'], field: 'text' }),
    ]));
  });

  test('every quoted word stands in the document', async () => {
    const texts = ['manutenzione predittiva', 'robot', 'controlo qualità', 'small companies', 'vision', 'e-commerce 5G'];
    const hits = (await Promise.all(texts.map((text) => search(text)))).flatMap((answer) => answer.hits);
    expect(hits.length).toBeGreaterThan(texts.length);
    expect(hits.flatMap(({ id, matches }) => matches.flatMap(({ words }) => words).filter((words) => !holds(id, words)))).toEqual([]);
  });

  test('the shares of a short query add up to the score', async () => {
    const { hits } = await search('robot per la saldatura', { typing: false });
    expect(hits[0]!.matches.reduce((sum, match) => sum + match.share, 0)).toBeCloseTo(hits[0]!.score, 12);
  });
});
