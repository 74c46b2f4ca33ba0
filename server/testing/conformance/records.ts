import type { Contribution, Kind, SourceRecord } from '@innesto/schema';
import { collect } from '../../src/catalogue/intake/collect.ts';
import type { Owned } from '../../src/registries.ts';

/** A record as intake takes it, its kind, and the source it came from. */
export interface Taken {
  readonly source: string;
  readonly record: SourceRecord;
  readonly kind: Owned<Kind>;
}

/** What one read of all of a plugin's sources gave, by the very checks of intake. */
export interface Read {
  readonly taken: readonly Taken[];
  /** What intake would not store, and why. */
  readonly refused: readonly string[];
}

/** Reads every source of a contribution once. */
export async function readAll(plugin: string, { kinds = [], sources = [] }: Contribution): Promise<Read> {
  const known = new Map(kinds.map((kind) => [kind.id, { ...kind, plugin }]));
  const taken: Taken[] = [];
  const refused: string[] = [];
  for (const source of sources) {
    const collected = await collect(source, { signal: AbortSignal.timeout(60_000) }, known);
    taken.push(...[...collected.records.values()].map((one) => ({ ...one, source: source.id })));
    refused.push(...collected.refused.map(({ key, reason }) => `${source.id}: ${key}: ${reason.en}`));
  }
  return { taken, refused };
}

/** An entry as a kind's and a signal's functions see it. Frozen to its depth: they may read and change nothing. */
export function candidateOf({ record, kind, source }: Taken) {
  const { key, title, summary, place = {}, concepts = [], attributes = {} } = record;
  return deepFreeze({
    id: `${source}:${key}`, kind: kind.id, role: kind.role, title, summary, concepts: [...concepts],
    place: { ...place }, attributes: structuredClone(attributes),
  });
}

/** Publishers that a record names in its own source and that the source does not report. */
export function lostPublishers(taken: readonly Taken[]): string[] {
  const keys = new Set(taken.map(({ source, record }) => `${source}:${record.key}`));
  return taken.flatMap(({ source, record: { key, publisher } }) =>
    publisher === undefined || publisher.includes(':') || keys.has(`${source}:${publisher}`) ? [] : [`${source}: ${key}: ${publisher}`]);
}

function deepFreeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}
