import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { z } from 'zod';

/** A moment as ISO text in UTC. Written as the database gives it: parsing every one costs a tenth of a request. */
export const DateTime = new GraphQLScalarType({
  name: 'DateTime',
  description: 'A moment, as ISO 8601 text.',
  serialize: (value) => (value instanceof Date ? value.toISOString() : value),
});

const IsoDay = z.iso.date();

function readDay(value: unknown): string {
  const day = IsoDay.safeParse(value);
  if (day.success) return day.data;
  throw new GraphQLError('Date must be an ISO date such as 2026-11-21.');
}

/** A day as ISO text. */
export const Day = new GraphQLScalarType({
  name: 'Date',
  description: 'A day, as ISO 8601 text.',
  serialize: (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  parseValue: readDay,
  parseLiteral: (node) => readDay(node.kind === Kind.STRING ? node.value : undefined),
});

/** Values within values within values: more levels than these no attribute has, and walking them would take the stack. */
const LEVELS = 20;

function nestsDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((part) => nestsDeeper(part, levels - 1));
}

/** Any JSON value: attributes of kinds, which only their plugins know. */
export const Json = new GraphQLScalarType({
  name: 'JSON',
  description: 'Any JSON value.',
  parseValue(value) {
    if (nestsDeeper(value, LEVELS)) throw new GraphQLError(`JSON may nest ${LEVELS} levels deep.`);
    return value;
  },
});
