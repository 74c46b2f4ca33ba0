import { PROVINCES, REGIONS } from '@innesto/schema/places';

/** Names as people write them: of "Forlì-Cesena" also either half, of a province also its capital. */
const names = [...PROVINCES, ...REGIONS].flatMap(({ name, ...place }) => [
  ...[name.it, name.en].flatMap((each) => [each, ...each.split(/ ?[-/] ?| e (?:della )?| and /)]),
  ...('capital' in place ? [String(place.capital)] : []),
]);

const escaped = [...new Set(names)]
  .sort((one, other) => other.length - one.length)
  .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll('’', "['’]").replaceAll(/[- ]/g, '[- ]'));

const PLACES = new RegExp(`(?<![\\p{L}])(?:${escaped.join('|')})(?![\\p{L}])`, 'gu');

/** A text without the names of provinces and regions: where a company is, is a signal of its own and no word of its need. */
export function withoutPlaces(text: string): string {
  return text.replace(PLACES, ' ').replace(/\s+/g, ' ').trim();
}
