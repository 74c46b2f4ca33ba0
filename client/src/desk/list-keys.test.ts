import { describe, expect, it } from 'vitest';
import { deskKeyOf, placeAfter } from './list-keys.ts';

const press = (key: string, more: object = {}) => deskKeyOf({ key, altKey: false, ctrlKey: false, metaKey: false, target: document.body, ...more });

describe('keys of the desk', () => {
  it('move with letters and arrows, and reach the search box', () => {
    expect(['j', 'ArrowDown', 'k', 'ArrowUp', '/'].map((key) => press(key))).toEqual(['next', 'next', 'previous', 'previous', 'search']);
  });

  it('mean nothing while somebody writes', () => expect(press('j', { target: document.createElement('input') })).toBeUndefined());
  it('leave the browser’s own combinations alone', () => expect(press('k', { ctrlKey: true })).toBeUndefined());
  it('mean nothing else', () => expect(press('x')).toBeUndefined());
});

describe('placeAfter', () => {
  it('starts at the first', () => expect(placeAfter(-1, 'next', 5)).toBe(0));
  it('stays at the ends', () => {
    expect(placeAfter(4, 'next', 5)).toBe(4);
    expect(placeAfter(0, 'previous', 5)).toBe(0);
  });
  it('moves by one', () => expect(placeAfter(2, 'previous', 5)).toBe(1));
});
