import { describe, expect, it } from 'vitest';
import { parseValue } from 'graphql';
import { DateTime, Day, Json } from './scalars.ts';

describe('a day', () => {
  it('is taken as ISO text', () => {
    expect(Day.parseValue('2028-02-29')).toBe('2028-02-29');
    expect(Day.parseLiteral(parseValue('"2028-02-29"'), {})).toBe('2028-02-29');
    expect(Day.serialize('2028-02-29')).toBe('2028-02-29');
  });

  it.each(['2026-02-29', '2026-2-1', '2026-01-01T00:00:00Z', '', 20_260_101])('is not %j', (value) => {
    expect(() => Day.parseValue(value)).toThrow('ISO date');
  });

  it('is no number in a document', () => {
    expect(() => Day.parseLiteral(parseValue('20280229'), {})).toThrow('ISO date');
  });
});

describe('a moment', () => {
  it('is written as ISO text in UTC', () => {
    expect(DateTime.serialize(new Date(0))).toBe('1970-01-01T00:00:00.000Z');
    expect(DateTime.serialize('1970-01-01T00:00:00+00:00')).toBe('1970-01-01T00:00:00+00:00');
  });
});

describe('any JSON value', () => {
  const nested = (levels: number): unknown => JSON.parse(`${'[{"a":'.repeat(levels / 2)}1${'}]'.repeat(levels / 2)}`);

  it('is taken as it is, down to twenty levels', () => {
    for (const value of [null, 1, 'x', [], { a: [1, { b: null }] }, nested(20)]) expect(Json.parseValue(value)).toBe(value);
    expect(() => Json.parseValue(nested(22))).toThrow('20 levels');
    expect(() => Json.parseValue(nested(100_000))).toThrow('20 levels');
  });
});
