import { OWN_FACET, wantedValues } from '../facet-values.ts';
import type { SearchFilter } from '../filter.ts';
import { ownValue } from './stored-document.ts';

/** A condition on an attribute: one of some values. */
export function oneOf(attribute: string, values: readonly string[]): string {
  return `${attribute} IN [${values.map(quoted).join(', ')}]`;
}

/** Conditions that all must hold, by the facet that each is of. */
export function conditionsOf(filter: SearchFilter): ReadonlyMap<string, string> {
  return new Map([...wantedValues(filter)].map(([facet, values]) => {
    if (!facet.startsWith(OWN_FACET)) return [facet, oneOf(facet, values)];
    return [facet, oneOf('own', values.map((value) => ownValue(facet.slice(OWN_FACET.length), value)))];
  }));
}

function quoted(value: string): string {
  return `"${value.replace(/[\\"]/g, '\\$&')}"`;
}
