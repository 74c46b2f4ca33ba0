// @vitest-environment node
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findClientHalf } from './client-export.ts';
import { listedPackages } from './listed-packages.ts';

describe('the browser half of a listed package', () => {
  let repository: string;
  const write = (path: string, content: unknown): void => {
    const file = join(repository, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  };
  beforeEach(() => (repository = mkdtempSync(join(tmpdir(), 'innesto-'))));
  afterEach(() => rmSync(repository, { recursive: true }));

  it('is found in the workspace by the package name, in its source form', () => {
    write('plugins/fablabs/package.json', { name: '@demo/labs', exports: { './client': { '@innesto/source': './src/client.ts', default: './dist/client.js' } } });
    write('plugins/fablabs/src/client.ts', '');
    expect(findClientHalf(repository, '@demo/labs')).toEqual({ file: join(repository, 'plugins/fablabs/src/client.ts') });
  });

  it('is found where the package is installed', () => {
    write('node_modules/@demo/labs/package.json', { name: '@demo/labs', exports: { './client': './client.js' } });
    write('node_modules/@demo/labs/client.js', '');
    expect(findClientHalf(repository, '@demo/labs')).toEqual({ file: join(repository, 'node_modules/@demo/labs/client.js') });
  });

  it('may not exist', () => {
    write('plugins/fablabs/package.json', { name: '@demo/labs', exports: { '.': './index.js' } });
    expect(findClientHalf(repository, '@demo/labs')).toBe('no-client-half');
  });

  it('is missed with the name and the cure when there is no such package, or no such file', () => {
    expect(findClientHalf(repository, '@demo/labs')).toEqual({ problem: expect.stringMatching(/"@demo\/labs".*pnpm add/) });
    write('plugins/fablabs/package.json', { name: '@demo/labs', exports: { './client': './lost.ts' } });
    expect(findClientHalf(repository, '@demo/labs')).toEqual({ problem: expect.stringContaining('./lost.ts') });
  });

  it('is listed by innesto.config.ts, which is told no secret', async () => {
    expect(await listedPackages(repository)).toEqual([]);
    write('innesto.config.ts', 'export default ({ env }) => ({ plugins: [{ package: "@demo/labs" + env("TOKEN") }] });');
    expect(await listedPackages(repository)).toEqual(['@demo/labs']);
  });
});
