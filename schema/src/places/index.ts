export { distanceKilometres } from './distance.ts';
export { province, PROVINCES, provincesOf } from './province.ts';
export type { Province } from './province.ts';
export { region, REGIONS } from './region.ts';
export type { Region } from './region.ts';
export { division, DIVISIONS, section, SECTIONS } from './sectors.ts';
export type { Division, Section } from './sectors.ts';
