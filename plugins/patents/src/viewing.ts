import type { Locale } from '@innesto/schema';

/** What this plugin's fields use of the context the core hands to every resolver. */
export interface Viewing {
  /** The reader's language, for fields asked without one. */
  readonly locale: Locale;
  readonly clock: () => Date;
}
