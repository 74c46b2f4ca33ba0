import { describe, expect, it } from 'vitest';
import { NAMED_WITHIN, namedFirst } from './named.ts';

describe('what bears the name that was typed', () => {
  const titles = ['Corsi BI-REX', 'Prove BI-REX', 'BI-REX Big Data', 'Birexina'];
  const first = (text: string, documents: readonly number[] = [0, 1, 2, 3]) => namedFirst(documents, text, (document) => [titles[document] ?? '']);

  it.each(['bi-rex', 'BI REX', 'bi-rex big'])('comes before what mentions it: %s', (text) => {
    expect(first(text)).toEqual([2, 0, 1, 3]);
  });

  it('is a whole word, and not what only begins like it', () => {
    expect(first('bire')).toEqual([0, 1, 2, 3]);
  });

  it.each(['', 'bi', 'robot', '«»'])('is nothing for «%s»', (text) => {
    expect(first(text)).toEqual([0, 1, 2, 3]);
  });

  it('is not fetched from far below', () => {
    const documents = [...Array.from({ length: NAMED_WITHIN }, (_, place) => 100 + place), 2];
    expect(first('bi-rex', documents)).toEqual(documents);
  });
});
