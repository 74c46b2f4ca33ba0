import { accounts } from '../accounts/index.ts';
import { activities } from '../activities/index.ts';
import { alerts } from '../alerts/index.ts';
import { assessments } from '../assessments/index.ts';
import { catalogue } from '../catalogue/index.ts';
import { companies } from '../companies/index.ts';
import { curation } from '../curation/index.ts';
import { demand } from '../demand/index.ts';
import { status } from '../host/status/index.ts';
import { matching } from '../matching/index.ts';
import { ConceptResolver } from '../reading/concept.type.ts';
import type { Room } from '../room.ts';

/** The rooms of the house, each standing on those before it. */
export const ROOMS: readonly Room[] = [
  { entities: [], migrations: [], views: {}, resolvers: [ConceptResolver] },
  accounts, companies, activities, assessments, catalogue, matching, curation, demand, alerts, status,
];
