import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { copyFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findPnpm } from '../../launch/toolchain.mjs';
import { pack, type Packed } from '../../testing/conformance/package.ts';
import { createInstallation, FABLABS, type Installation } from '../../testing/installation.ts';
import { askAnotherHouse, type HouseAnswers } from '../../testing/process/another-house.ts';

const { resolve } = createRequire(import.meta.url);
const folderOf = (name: string): string => dirname(resolve(`${name}/package.json`));
const repository = join(import.meta.dirname, '..', '..', '..');

describe('a package installed from its tarball, outside the workspace', () => {
  let packed: Packed;
  let installation: Installation;
  beforeAll(async () => {
    [packed, installation] = await Promise.all([pack(FABLABS.folder), createInstallation()]);
    await copyFile(packed.tarball, join(installation.folder, 'fablabs.tgz'));
  }, 60_000);
  afterAll(() => Promise.all([packed.remove(), installation.remove()]));

  /** As an operator does it, with the network cut: `link:` gives the package the house's own contract. */
  async function install(dependencies: Record<string, string>): Promise<void> {
    await installation.write('package.json', { private: true, dependencies: { [FABLABS.package]: 'file:fablabs.tgz', ...dependencies } });
    await installation.write('pnpm-workspace.yaml', `overrides:\n  zod: ${JSON.stringify(`link:${folderOf('zod')}`)}\n`);
    const pnpm = await findPnpm(process.env);
    await promisify(execFile)(pnpm, ['install', '--offline', '--ignore-scripts'], { cwd: installation.folder, shell: pnpm.endsWith('.cmd') });
  }

  const ask = (...questions: string[]): Promise<HouseAnswers> => askAnotherHouse({
    platform: { folder: installation.folder, plugins: [{ package: FABLABS.package, options: { provinces: ['RE', 'MO'] } }] },
    dataFolder: join(installation.folder, 'data'), read: true, questions,
  });

  it('is admitted with its options, searched, and shown', async () => {
    await install({ '@innesto/schema': `link:${join(repository, 'schema')}` });
    const { admitted, problems, answers: [found, added] } = await ask(
      '{ entries(query: "stampnte 3d") { totalCount nodes { __typename title facts { value } ... on FabLab { machines welcome } } } }', '{ fabLabMachines }',
    );
    expect({ admitted, problems }).toEqual({ admitted: ['fablabs'], problems: [] });
    expect(found?.errors).toBeUndefined();
    expect(found?.data.entries.totalCount).toBe(2);
    expect(found?.data.entries.nodes).toContainEqual({
      __typename: 'FabLab', title: 'FabLab Officina Aperta', machines: ['stampa 3D', 'tagliatrice laser'], welcome: 'Vieni a provare',
      facts: [{ value: 'stampa 3D, tagliatrice laser' }, { value: '12 ore la settimana' }],
    });
    expect(added?.data.fabLabMachines).toContain('oscilloscopio');
  }, 120_000);
});
