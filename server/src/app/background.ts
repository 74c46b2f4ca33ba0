import { accountsJobs, tidyLettersJob } from '../accounts/index.ts';
import { alertsJobs } from '../alerts/index.ts';
import { catalogueJobs } from '../catalogue/index.ts';
import { matchingJobs } from '../matching/index.ts';
import type { JobDefinition } from '../storage/jobs.ts';
import { statisticsJob } from '../storage/statistics.ts';
import type { House } from './house.ts';

/** All background work of a house: its rooms', and its plugins'. */
export function backgroundWork(house: House): readonly JobDefinition<any>[] {
  const { config, clock, database, mailer, jobs, matching } = house;
  return [
    ...accountsJobs(database, mailer), tidyLettersJob(config, clock), ...matchingJobs(matching), ...catalogueJobs(house, (source) => house.read(source)),
    ...alertsJobs({ database, clock, jobs, siteUrl: config.url, demonstration: !config.smtpUrl }), ...pluginJobs(house), statisticsJob(database),
  ];
}

function pluginJobs({ admission, log }: House): JobDefinition[] {
  return admission.admitted.flatMap(({ plugin, contribution }) => (contribution.jobs ?? []).map((job) => ({
    name: job.id, keyed: true, schedule: job.schedule,
    async run(_data: object, signal: AbortSignal) {
      try {
        await job.run({ signal });
      } catch (error) {
        log.warn({ err: error, plugin: plugin.id, job: job.id }, 'the work of a plugin failed; it is tried again');
        throw error;
      }
    },
  })));
}
