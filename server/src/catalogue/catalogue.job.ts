import type { Source } from '@innesto/schema';
import type { Owned } from '../registries.ts';
import type { JobDefinition } from '../storage/jobs.ts';
import { endEntries } from './ending.ts';
import type { Intake } from './intake/read-source.ts';
import { tidyJob } from './tidy.job.ts';

/** The work that reads a source. A read that fails is tried again with growing pauses; what was read before stays. */
export function readJob(source: string): string {
  return `catalogue.read.${source}`;
}

/** Background work of this room: each source read on its schedule, and when somebody asks; entries ended when their last day has passed. */
export function catalogueJobs(intake: Intake, read: (source: Owned<Source>) => Promise<unknown>): readonly JobDefinition[] {
  const reads = [...intake.registries.sources.values()].map((source) => ({
    name: readJob(source.id), keyed: true, schedule: source.schedule,
    run: async () => { await read(source); },
  }));
  // Every hour, since a day in Italy begins at another hour of UTC in summer than in winter.
  return [...reads, { name: 'catalogue.end', keyed: true, schedule: '0 * * * *', run: () => endEntries(intake) }, tidyJob(intake.database)];
}
