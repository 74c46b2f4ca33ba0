import { beforeEach, expect, test } from 'vitest';
import { Accumulator } from './accumulator.ts';

let one: Accumulator;
let other: Accumulator;

beforeEach(() => {
  one = new Accumulator(5);
  other = new Accumulator(5);
  one.add(1, 2);
  one.add(3, 4);
  other.add(3, 1);
  other.add(4, 7);
});

const scores = (accumulator: Accumulator) => Object.fromEntries(Array.from(accumulator.touched, (document) => [document, accumulator.scores[document]]));

test('adds the scores of another', () => {
  one.addAll(other);
  expect(scores(one)).toEqual({ 1: 2, 3: 5, 4: 7 });
});

test('takes the larger of two scores', () => {
  one.raiseTo(other);
  expect(scores(one)).toEqual({ 1: 2, 3: 4, 4: 7 });
});

test('keeps what both have', () => {
  one.keepWith(other);
  expect(scores(one)).toEqual({ 3: 5 });
  one.add(1, 9);
  expect(scores(one)).toEqual({ 1: 9, 3: 5 });
});

test('is as new when cleared', () => {
  one.clear();
  one.add(2, 1);
  expect(scores(one)).toEqual({ 2: 1 });
});
