import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

/** A moment as ISO text in UTC. Written as the database gives it: parsing every one costs a tenth of a request. */
export const DateTime = new GraphQLScalarType({
  name: 'DateTime',
  description: 'A moment, as ISO 8601 text.',
  serialize: (value) => (value instanceof Date ? value.toISOString() : value),
});

const DAY = /^\d{4}-\d{2}-\d{2}$/;

function readDay(value: unknown): string {
  if (typeof value === 'string' && DAY.test(value) && !Number.isNaN(Date.parse(value))) return value;
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

/** Any JSON value: attributes of kinds, which only their plugins know. */
export const Json = new GraphQLScalarType({ name: 'JSON', description: 'Any JSON value.' });
