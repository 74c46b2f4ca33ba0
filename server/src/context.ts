import type { Locale } from '@innesto/schema';
import type { Registries } from './registries.ts';
import type { Database } from './storage/database.ts';
import type { Jobs } from './storage/jobs.ts';
import type { Reader } from './reading/reader.ts';

/** Who asks. Everything an authorisation predicate needs; read once a request. */
export interface Viewer {
  readonly userId?: string;
  readonly email?: string;
  readonly emailVerified: boolean;
  readonly administrator: boolean;
  /** Companies the viewer belongs to. */
  readonly companyIds: readonly string[];
  /** Partner entries the viewer publishes for. */
  readonly organisationIds: readonly string[];
  /** The hub the viewer works for, and its territory as province codes. */
  readonly hubId?: string;
  readonly territory: readonly string[];
}

/** Somebody who is not signed in. */
export const ANONYMOUS: Viewer = {
  emailVerified: false, administrator: false, companyIds: [], organisationIds: [], territory: [],
};

/** What every resolver is given. Rooms that need more name it in a context of their own that extends this one. */
export interface RequestContext {
  readonly viewer: Viewer;
  readonly locale: Locale;
  readonly database: Database;
  readonly jobs: Jobs;
  readonly reader: Reader;
  readonly registries: Registries;
  readonly clock: () => Date;
}
