import { join } from 'node:path';
import { sql } from 'kysely';
import pino from 'pino';
import { demoSource, loadDemo } from '../../dist/src/app/demo.js';
import { openHouse } from '../../dist/src/app/house.js';
import { serve } from '../../dist/src/app/serve.js';
import { settlePort } from '../../dist/src/app/settle-port.js';
import { readConfig } from '../../dist/src/config.js';
import { loadPlugins } from '../../dist/src/host/load.js';
import { readPlatformConfig } from '../../dist/src/host/platform-config.js';

/** Innesto as built, with its demonstration on `DATABASE_URL`, served as ever; tells where once every company has its matches. */
const config = await settlePort(readConfig({ ...process.env, PORT: '0', INNESTO_DEMO: 'off' }));
const platform = await readPlatformConfig(process.env);
const house = await openHouse(config, pino({ level: 'warn' }), { loaded: await loadPlugins(platform), sources: [demoSource] });
for (const source of house.registries.sources.values()) await house.read(source);
await loadDemo(house, () => undefined);
await house.work();

for (let waiting = true; waiting; await new Promise((resolve) => setTimeout(resolve, 250))) {
  const { rows: [row] } = await sql`select exists (select from company
    where not exists (select from match_run where match_run.company_id = company.id and match_run.current)) as waiting`.execute(house.database.kysely);
  waiting = row.waiting;
}
await sql`analyze`.execute(house.database.kysely);
const served = await serve(house, join(platform.folder, 'nothing-here'));
process.send({ url: served.url });
process.on('disconnect', () => process.exit(0));
