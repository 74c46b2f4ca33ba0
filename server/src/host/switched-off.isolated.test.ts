import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, DATABASES, type TestDatabase } from '../../testing/databases.ts';
import { createInstallation, FABLABS, type Installation } from '../../testing/installation.ts';
import { askAnotherHouse, type HouseAnswers } from '../../testing/process/another-house.ts';

const LIST = '{ entries(first: 10) { totalCount nodes { __typename id title kind kindName facts { label value } attributes } } }';

describe.each(DATABASES)('a plugin that is switched off, on the %s database', (kind) => {
  let installation: Installation;
  let dataFolder: string;
  let database: TestDatabase | undefined;
  let before: HouseAnswers;
  let after: HouseAnswers;

  beforeAll(async () => {
    installation = await createInstallation(FABLABS.folder);
    dataFolder = await mkdtemp(join(tmpdir(), 'innesto-off-'));
    database = kind === 'postgresql' ? await createTestDatabase(kind, { entities: [], migrations: [] }) : undefined;
    const order = { dataFolder, databaseUrl: database?.url, questions: [LIST, '{ plugins { id } kinds { id } }'] };
    before = await askAnotherHouse({ ...order, read: true, platform: { folder: installation.folder, plugins: [{ package: FABLABS.package }] } });
    after = await askAnotherHouse({ ...order, read: true, platform: { folder: installation.folder, plugins: [] } });
  }, 120_000);
  afterAll(async () => {
    await database?.remove();
    await installation.remove();
    await rm(dataFolder, { recursive: true });
  });

  it('leaves its entries in the lists, as plain entries with their facts', () => {
    const [listed] = before.answers;
    expect(listed?.data.entries).toMatchObject({ totalCount: 3, nodes: [{ __typename: 'FabLab', kindName: 'FabLab' }, {}, {}] });
    const [still] = after.answers;
    expect(still?.errors).toBeUndefined();
    const plain = listed?.data.entries.nodes.map((node: object) => ({ ...node, __typename: 'CatalogueEntry', kindName: 'fablabs.fablab' }));
    expect(still?.data.entries).toEqual({ totalCount: 3, nodes: plain });
  });

  it('is no longer among the plugins and kinds', () => {
    expect(before.answers[1]?.data).toEqual({ plugins: [{ id: 'fablabs' }], kinds: [{ id: 'fablabs.fablab' }] });
    expect(after.answers[1]?.data).toEqual({ plugins: [], kinds: [] });
  });
});
