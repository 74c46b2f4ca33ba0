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

/** Something that knows who asks. */
export interface Asker {
  readonly viewer: Viewer;
}

/**
 * Who asks, found out only when somebody needs to know. Looking before that throws, and is remembered, so that what was
 * begun without knowing can be begun anew.
 */
export class LateViewer {
  readonly #find: () => Promise<Viewer>;
  #viewer: Viewer | undefined;
  #missed = false;

  constructor(find: () => Promise<Viewer>) {
    this.#find = find;
  }

  get viewer(): Viewer {
    if (this.#viewer) return this.#viewer;
    this.#missed = true;
    throw new Error('Nobody found out who asks before looking');
  }

  /** Whether somebody looked in vain. */
  get missed(): boolean {
    return this.#missed;
  }

  /** Finds out who asks, once. */
  async know(): Promise<void> {
    this.#viewer ??= await this.#find();
    this.#missed = false;
  }
}

/** Asks late. Apollo copies a context's own properties, so the viewer is one of its prototype. */
export class LateAsker implements Asker {
  readonly lateViewer: LateViewer;

  constructor(lateViewer: LateViewer) {
    this.lateViewer = lateViewer;
  }

  get viewer(): Viewer {
    return this.lateViewer.viewer;
  }
}

/** What every resolver is given. Rooms that need more name it in a context of their own that extends this one. */
export interface RequestContext extends Asker {
  /** Of a request from outside: `viewer` is found out when this is called, since what anybody may read needs no answer to it. */
  readonly lateViewer?: LateViewer;
  readonly locale: Locale;
  readonly database: Database;
  readonly jobs: Jobs;
  readonly reader: Reader;
  readonly registries: Registries;
  readonly clock: () => Date;
}
