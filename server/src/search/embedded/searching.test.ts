import { beforeAll, describe, expect, test } from 'vitest';
import type { SearchAnswer, SearchEngine, SearchRequest } from '../index.ts';
import { CATALOGUE, documentOf, engineWith } from '../testing.ts';

let engine: SearchEngine;
const ids = ({ hits }: SearchAnswer) => hits.map((hit) => hit.id);
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

describe('typing errors', () => {
  test.each([
    ['manutenzoine predittiva', 'maintenance', 'manutenzoine', 'manutenzione'],
    ['sladatura', 'welding', 'sladatura', 'saldatura'],
    ['maintnance', 'maintenance', 'maintnance', 'maintenance'],
    ['wleding robots', 'welding', 'wleding', 'welding'],
    ['gestinale', 'accounting', 'gestinale', 'gestionale'],
  ])('“%s” still finds %s, and says what was understood', async (text, id, word, understood) => {
    const answer = await search(text);
    expect(ids(answer)[0]).toBe(id);
    expect(answer.corrections).toEqual([{ word, understoodAs: [understood] }]);
  });

  test('a word that documents hold is never taken for another', async () => {
    const both = await engineWith([documentOf('one', 'Carta', ''), documentOf('other', 'Casta', '')]);
    const answer = await both.search({ text: 'casta' });
    expect(ids(answer)).toEqual(['other']);
    expect(answer.corrections).toEqual([]);
  });

  test('codes and short words are not guessed at', async () => {
    expect((await search('4G')).totalCount).toBe(0);
    expect((await search('rtb', { typing: false })).totalCount).toBe(0);
  });

  test('a concept is seen through a typing error', async () => {
    const italian = await engineWith([documentOf('tagged', 'Bracci per la pallettizzazione', '', { concepts: ['robotics'] }), documentOf('named', 'Robotics', '')]);
    const hit = (await italian.search({ text: 'robotcis', typing: false })).hits.find(({ id }) => id === 'tagged');
    expect(hit?.matches[0]).toMatchObject({ asked: 'robotcis', via: 'concept', words: ['robotics'], field: 'concept' });
  });
});

describe('while typing', () => {
  test.each([['manut', 'maintenance'], ['visione artif', 'quality'], ['wel', 'welding'], ['sald', 'welding'], ['bila', 'accounting']])(
    '“%s” already finds %s',
    async (text, id) => {
      expect(ids(await search(text))[0]).toBe(id);
    },
  );

  test('a beginning with a typing error is understood', async () => {
    const answer = await search('manutezni');
    expect(ids(answer)).toEqual(['maintenance']);
    expect(answer.corrections).toEqual([{ word: 'manutezni', understoodAs: ['manutenzione'] }]);
  });

  test('a finished word is not completed', async () => {
    expect((await search('manut ')).totalCount).toBe(0);
    expect((await search('manut', { typing: false })).totalCount).toBe(0);
  });

  test('only the last word is completed', async () => {
    expect(ids(await search('manut contabilità'))).toEqual(['accounting']);
  });

  test('one letter finds words that begin with it', async () => {
    expect(ids(await search('v'))).toEqual(expect.arrayContaining(['maintenance', 'quality']));
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
    for (const text of ['manutenzione predittiva', 'robot', 'controlo qualità', 'small companies', 'vision', 'e-commerce 5G']) {
      for (const { id, matches } of (await search(text)).hits) {
        const found = CATALOGUE.find((document) => document.id === id)!;
        const whole = [found.title.it, found.text.it, found.title.en, found.text.en].join(' ');
        for (const word of matches.flatMap((match) => match.words)) {
          if (!found.concepts.includes(word)) for (const part of word.split(' ')) expect(whole.replaceAll('-', '')).toContain(part);
        }
      }
    }
  });

  test('the shares of a short query add up to the score', async () => {
    const { hits } = await search('robot per la saldatura', { typing: false });
    expect(hits[0]!.matches.reduce((sum, match) => sum + match.share, 0)).toBeCloseTo(hits[0]!.score, 12);
  });
});
