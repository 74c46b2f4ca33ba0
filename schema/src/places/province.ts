import type { LocalizedText } from '../locale.ts';
import { PROVINCE_ROWS } from './province-rows.ts';

/** A province of Italy. */
export interface Province {
  /** Two letters ("RE"). */
  readonly code: string;
  /** ISTAT code, three digits ("035"). */
  readonly istat: string;
  readonly name: LocalizedText;
  /** Region by its ISTAT code ("08"). */
  readonly region: string;
  /** Code of the NUTS 2024 list ("ITH53"). */
  readonly nuts3: string;
  readonly capital: string;
  /** The middle of the capital's municipality, in decimal degrees. */
  readonly latitude: number;
  readonly longitude: number;
}

/** A province as the data file writes it. */
export type ProvinceRow = readonly [
  code: string,
  istat: string,
  nameIt: string,
  nameEn: string,
  region: string,
  nuts3: string,
  capital: string,
  latitude: number,
  longitude: number,
];

/** All provinces in the order of their ISTAT codes. */
export const PROVINCES: readonly Province[] = PROVINCE_ROWS.map(
  ([code, istat, it, en, region, nuts3, capital, latitude, longitude]) => ({
    code,
    istat,
    name: { it, en },
    region,
    nuts3,
    capital,
    latitude,
    longitude,
  }),
);

const BY_CODE = new Map(PROVINCES.map((each) => [each.code, each]));

/** The province with a two-letter code ("RE"), if there is one. */
export function province(code: string): Province | undefined {
  return BY_CODE.get(code);
}

/** The provinces of a region given by its ISTAT code; none for an unknown region. */
export function provincesOf(region: string): readonly Province[] {
  return PROVINCES.filter((each) => each.region === region);
}
