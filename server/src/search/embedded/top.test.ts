import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Top } from './top.ts';

test('keeps what sorting all and cutting would keep, equal scores by id', () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 5 })), fc.nat({ max: 20 }), (values, size) => {
    const scores = Float64Array.from(values);
    const id = (document: number) => String(document).padStart(4, '0');
    const top = new Top(size, scores, id);
    values.forEach((_value, document) => top.offer(document));
    const all = values.map((_value, document) => document).toSorted((one, other) => scores[other]! - scores[one]! || one - other);
    expect(top.sorted()).toEqual(all.slice(0, size));
  }));
});
