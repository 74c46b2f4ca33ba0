import { beforeAll, describe, expect, test } from 'vitest';
import type { SearchAnswer, SearchEngine, SearchRequest } from '../index.ts';
import { CATALOGUE, documentOf, engineWith } from '../testing.ts';

let engine: SearchEngine;
const ids = ({ hits }: SearchAnswer) => hits.map((hit) => hit.id);
const search = (text: string, more: Partial<SearchRequest> = {}) => engine.search({ text, ...more });

beforeAll(async () => {
  engine = await engineWith(CATALOGUE);
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

  test('are forgiven in a form of a word that no document writes', async () => {
    const jobs = await engineWith([documentOf('fossils', 'Paleontologo', ''), documentOf('more', 'Paleontologo e paleontologa, un paleontologo', ''), documentOf('water', 'Idrologo', '')]);
    for (const text of ['paleontolomi', 'paleomtologhi']) {
      const { hits, corrections } = await jobs.search({ text, typing: false });
      expect([hits.map(({ id }) => id).toSorted(), corrections]).toEqual([['fossils', 'more'], [{ word: text, understoodAs: ['paleontologo'] }]]);
    }
    expect((await jobs.search({ text: 'paleontolxmx', typing: false })).hits).toEqual([]);
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

test('forgives errors in words that only the thesaurus holds', async () => {
  const tagged = await engineWith([documentOf('secure', 'Un controllo', '', { concepts: ['cybersecurity'] }), documentOf('learning', 'A machine', '', { concepts: ['machine-learning'] })]);
  const found = async (text: string) => {
    const { hits, corrections } = await tagged.search({ text, typing: false });
    return [hits.map(({ id }) => id), corrections];
  };
  expect(await found('cybersecurty')).toEqual([['secure'], [{ word: 'cybersecurty', understoodAs: ['cybersecurity'] }]]);
  expect(await found('machine lerning')).toEqual([['learning'], [{ word: 'lerning', understoodAs: ['learning'] }]]);
  expect((await tagged.search({ text: 'machin learning', typing: false })).hits[0]!.matches).toContainEqual(expect.objectContaining({ via: 'concept', words: ['machine-learning'] }));
});

test('does not say that it understood a word that nothing answers', async () => {
  const { hits, corrections } = await (await engineWith([documentOf('secure', 'Un controllo', '')])).search({ text: 'lerning', typing: false });
  expect([hits, corrections]).toEqual([[], []]);
});
