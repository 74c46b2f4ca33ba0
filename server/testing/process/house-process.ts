import { graphql } from 'graphql';
import pino from 'pino';
import { openHouse } from '../../src/app/house.ts';
import { readConfig } from '../../src/config.ts';
import { loadPlugins } from '../../src/host/load.ts';
import type { HouseAnswers, HouseOrder } from './another-house.ts';

// A house of its own, as the server opens it: reads its sources if told to, answers questions, and ends.
const order = JSON.parse(process.argv[2]!) as HouseOrder;
const loaded = await loadPlugins(order.platform);
const config = readConfig({ INNESTO_DATA: order.dataFolder, DATABASE_URL: order.databaseUrl, INNESTO_DEMO: 'off' });
const house = await openHouse(config, pino({ level: 'silent' }), { loaded });
try {
  if (order.read) for (const source of house.registries.sources.values()) await house.read(source);
  await house.feed.catchUp();
  const answers: HouseAnswers['answers'][number][] = [];
  for (const source of order.questions) answers.push(await graphql({ schema: house.schema, source, contextValue: house.contextFor() }) as never);
  const { admitted, problems } = house.admission;
  process.stdout.write(JSON.stringify({ admitted: admitted.map(({ plugin }) => plugin.id), problems, answers } satisfies HouseAnswers));
} finally {
  await house.close();
}
