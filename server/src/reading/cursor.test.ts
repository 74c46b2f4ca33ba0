import { describe, expect, it } from 'vitest';
import { decodeCursor, encodeCursor } from './cursor.ts';

const ID = '39f73522-29a4-4c20-a582-ad36b09eafc1';

describe('a cursor', () => {
  it.each([
    ['text', 'àncora “2”'], ['uuid', ID], ['integer', '-12'], ['double precision', '0.1234567890123456'], ['double precision', '1e-07'],
    ['date', '2024-02-29'], ['timestamptz', '2026-11-21T22:00:00.123456+00:00'], ['timestamptz', '2026-11-21T22:00:00+05:30'],
  ] as const)('brings back a %s as it was: %s', (type, key) => {
    expect(decodeCursor(encodeCursor([key, ID]), [type, 'uuid'])).toEqual([key, ID]);
  });

  it.each([
    ['text', 'a\0b'], ['uuid', 'x'], ['integer', '1; drop table company'], ['integer', '2147483648'], ['double precision', 'NaN'], ['double precision', '1e-400'],
    ['date', '2026-02-30'], ['date', '2026-13-01'], ['date', ''], ['timestamptz', '2026-11-21'], ['timestamptz', '2026-11-21T25:00:00+00:00'],
    ['timestamptz', '2026-02-30T10:00:00+00:00'],
  ] as const)('with what no %s can be is of no list: %j', (type, key) => {
    expect(() => decodeCursor(encodeCursor([key]), [type])).toThrow(expect.objectContaining({ code: 'CURSOR_UNKNOWN' }));
  });

  it.each(['', 'x', '%%%', encodeCursor([]), encodeCursor([ID, ID]), Buffer.from('{"0": 1}').toString('base64url'), Buffer.from('[1]').toString('base64url')])(
    'that no list gave is refused: %j', (cursor) => {
      expect(() => decodeCursor(cursor, ['uuid'])).toThrow(expect.objectContaining({ code: 'CURSOR_UNKNOWN' }));
    });
});
