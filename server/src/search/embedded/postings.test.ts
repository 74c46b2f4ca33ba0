import { expect, test } from 'vitest';
import { Postings } from './postings.ts';

const seen = (postings: Postings, term: number) => {
  const pairs: [number, number][] = [];
  postings.visit(term, (document, count) => pairs.push([document, count]));
  return pairs;
};

test('finds what was packed and what came since, in the order of documents', () => {
  const postings = new Postings();
  postings.pack(2, 3, (document, see) => {
    see(1, document + 1);
    if (document === 1) see(2, 900);
  });
  postings.add(2, 1, 4);
  postings.add(2, 7, 5);
  expect(seen(postings, 1)).toEqual([[0, 1], [1, 2], [2, 4]]);
  expect(seen(postings, 2)).toEqual([[1, 255]]);
  expect(seen(postings, 7)).toEqual([[2, 5]]);
  expect(seen(postings, 99)).toEqual([]);
});

test('packing takes the place of all that was there', () => {
  const postings = new Postings();
  postings.add(0, 0, 1);
  postings.pack(1, 1, (_document, see) => see(0, 2));
  expect(seen(postings, 0)).toEqual([[0, 2]]);
});
