import { describe, expect, it } from 'vitest';
import { KEPT, namesOfStatements } from './prepared.ts';

const ask = (nameOf: (text: string) => string | undefined, text: string, times: number): (string | undefined)[] => Array.from({ length: times }, () => nameOf(text));

describe('a statement', () => {
  it('is kept when it comes the third time, under one name', () => {
    expect(ask(namesOfStatements(), `${KEPT} select 1`, 5)).toEqual([undefined, undefined, 'kept_1', 'kept_1', 'kept_1']);
  });

  it('is not kept without being marked', () => {
    expect(ask(namesOfStatements(), 'select 1', 5)).toEqual(Array(5).fill(undefined));
  });

  it('is not kept beyond a hundred, and those that are stay', () => {
    const nameOf = namesOfStatements();
    for (let number = 0; number < 150; number += 1) ask(nameOf, `${KEPT} select ${number}`, 3);
    expect([nameOf(`${KEPT} select 99`), nameOf(`${KEPT} select 100`), nameOf(`${KEPT} select 0`)]).toEqual(['kept_100', undefined, 'kept_1']);
  });

  it('that comes once among thousands is forgotten', () => {
    const nameOf = namesOfStatements();
    ask(nameOf, `${KEPT} select 'rare'`, 2);
    for (let number = 0; number < 1_100; number += 1) nameOf(`${KEPT} select ${number}`);
    expect(nameOf(`${KEPT} select 'rare'`)).toBeUndefined();
  });
});
