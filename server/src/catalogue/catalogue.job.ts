import type { Source } from '@innesto/schema';
import type { Owned, Registries } from '../registries.ts';
import type { JobDefinition } from '../storage/jobs.ts';

/** The work that reads a source. A read that fails is tried again with growing pauses; what was read before stays. */
export function readJob(source: string): string {
  return `catalogue.read.${source}`;
}

/** Background work of this room: each source read on its schedule, and when somebody asks. */
export function catalogueJobs(registries: Registries, read: (source: Owned<Source>) => Promise<unknown>): readonly JobDefinition[] {
  return [...registries.sources.values()].map((source) => ({
    name: readJob(source.id), keyed: true, schedule: source.schedule,
    run: async () => { await read(source); },
  }));
}
