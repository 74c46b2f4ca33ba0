import type { Province } from '../site/places.query.ts';
import type { Counts } from './home.query.ts';

/** A province on the map, in the units of the picture. */
export interface MapDot {
  readonly code: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly partners: number;
}

/** The picture's size; the projection is a plain one, narrowed by the cosine of Italy's middle latitude. */
export const MAP = { width: 360, height: 395 };

const WEST = 6.3;
const NORTH = 47.1;
const UNITS_PER_DEGREE = 37;
const NARROWING = Math.cos((42 * Math.PI) / 180);
const SMALLEST = 4;
const LARGEST = 13;

/** Places every province; those with partners have a radius that grows with the square root of their number. */
export function mapDots(provinces: readonly Province[], counts: Counts['byProvince']): MapDot[] {
  const partners = new Map(counts.map((count) => [count.province.code, count.partners]));
  const most = Math.max(1, ...partners.values());
  return provinces.map(({ code, name, latitude, longitude }) => {
    const here = partners.get(code) ?? 0;
    return {
      code,
      name,
      x: round((longitude - WEST) * UNITS_PER_DEGREE * NARROWING),
      y: round((NORTH - latitude) * UNITS_PER_DEGREE),
      radius: here === 0 ? 2 : round(SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(here / most)),
      partners: here,
    };
  });
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
