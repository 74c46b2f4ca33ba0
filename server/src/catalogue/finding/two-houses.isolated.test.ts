import pino from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, DATABASES, type TestDatabase } from '../../../testing/databases.ts';
import { freshIndex, MEILISEARCH, removeIndex } from '../../../testing/meilisearch.ts';
import { directory, record, workshops } from '../../../testing/workshops.ts';
import { openHouse, type House } from '../../app/house.ts';
import { furnish } from '../../app/plugins.ts';
import { readConfig } from '../../config.ts';

const LOADED = { problems: [], required: new Set<string>(), plugins: [{ plugin: workshops, entry: { package: '@test/workshops' } }] };

// Only a server has room for two processes; each house here is one.
describe.each(MEILISEARCH.filter(() => DATABASES.includes('postgresql')))('two houses on one PostgreSQL database and one Meilisearch', (address) => {
  const meiliIndex = freshIndex();
  const log = pino({ level: 'silent' });
  let prepared: TestDatabase;
  let first: House;
  let second: House;

  const open = async (): Promise<House> => {
    const house = await openHouse({ ...readConfig({}), demo: false, databaseUrl: prepared.url, meiliUrl: address.url, meiliKey: address.key, meiliIndex }, log, { loaded: LOADED });
    await house.feed.catchUp();
    return house;
  };
  const publish = (house: House, title: string) => house.read(directory(title.toLowerCase(), [record(title, { title: { it: title, en: title } })]));
  const found = async (house: House, text: string): Promise<number> => (await house.engine.search({ text, typing: false })).totalCount;

  beforeAll(async () => {
    prepared = await createTestDatabase('postgresql', (await furnish(LOADED, log, () => new Date())).storage);
    [first, second] = [await open(), await open()];
  });
  afterAll(async () => {
    await second.close();
    await prepared.remove();
    await removeIndex(meiliIndex);
  });

  it('find at once what they caught up with, whichever of them writes', async () => {
    await publish(first, 'Zanzibar');
    await second.feed.catchUp();
    expect(await found(second, 'zanzibar')).toBe(1);
    await publish(second, 'Timbuctu');
    await first.feed.catchUp();
    expect(await found(first, 'timbuctu')).toBe(1);
  });

  it('let a command build anew, and the one that wrote before writes again when the command is done', async () => {
    const command = await open();
    await command.feed.rebuild({ anew: true });
    await command.close();
    await publish(first, 'Samarcanda');
    await first.feed.catchUp();
    expect([await found(first, 'samarcanda'), await found(first, 'zanzibar')]).toEqual([1, 1]);
  });

  it('lose nothing when the one that writes ends before it heard of a change', async () => {
    await first.feed.stop();
    await publish(first, 'Katmandu');
    const following = second.feed.catchUp();
    await first.close();
    await following;
    expect(await found(second, 'katmandu')).toBe(1);
    await expect.poll(() => second.engine.stale).toBe(false);
    expect((await second.engine.status()).indexed).toBe(4);
  });
});
