import { province } from './province.ts';
import type { Province } from './province.ts';

/** Mean radius of the Earth (IUGG). */
const EARTH_KILOMETRES = 6371.0088;

/** Kilometres as the crow flies between the capitals of two provinces given by code; `undefined` for an unknown code. */
export function distanceKilometres(one: string, other: string): number | undefined {
  const from = province(one);
  const to = province(other);
  return from && to && haversine(from, to);
}

function haversine(from: Province, to: Province): number {
  const height = halfChord(to.latitude - from.latitude);
  const width = halfChord(to.longitude - from.longitude) * Math.cos(radians(from.latitude)) * Math.cos(radians(to.latitude));
  return 2 * EARTH_KILOMETRES * Math.asin(Math.sqrt(height + width));
}

function halfChord(degrees: number): number {
  return Math.sin(radians(degrees) / 2) ** 2;
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
