import { PROVINCES, REGIONS } from '@innesto/schema/places';

const names = [...PROVINCES, ...REGIONS].flatMap(({ name }) => [name.it, name.en]);
const escaped = [...new Set(names)].sort((one, other) => other.length - one.length).map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
const PLACES = new RegExp(`(?<![\\p{L}])(?:${escaped.join('|')})(?![\\p{L}])`, 'gu');

/** A text without the names of provinces and regions: where a company is, is a signal of its own and no word of its need. */
export function withoutPlaces(text: string): string {
  return text.replace(PLACES, ' ').replace(/\s+/g, ' ').trim();
}
