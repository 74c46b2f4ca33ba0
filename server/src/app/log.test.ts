import { closeSync, openSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openLog } from './log.ts';

describe('the log', () => {
  let folder: string;
  beforeEach(async () => { folder = await mkdtemp(join(tmpdir(), 'innesto-log-')); });
  afterEach(() => rm(folder, { recursive: true }));

  /** What stands in the log after three lines of different sorts. */
  async function logged(logFormat?: 'text' | 'json'): Promise<string[]> {
    const stream = openSync(join(folder, 'log'), 'w');
    const log = await openLog({ logLevel: 'warn', logFormat }, stream);
    log.error({ plugin: 'garden', rule: 'options' }, 'garden [options] options.key: missing. Mend the options.');
    log.warn({ plugin: 'garden', signal: 'garden.sunny', failures: 3 }, 'a signal failed');
    log.info('nobody asked');
    closeSync(stream);
    return (await readFile(join(folder, 'log'), 'utf8')).trim().split('\n');
  }

  it('is one JSON object a line where no person reads it', async () => {
    const lines = (await logged()).map((line) => JSON.parse(line) as object);
    expect(lines).toMatchObject([{ plugin: 'garden', rule: 'options' }, { plugin: 'garden', signal: 'garden.sunny', msg: 'a signal failed' }]);
    expect(await logged('json')).toHaveLength(2);
  });

  it('is sentences where a person does, each with what it is about', async () => {
    expect(await logged('text')).toEqual([
      expect.stringMatching(/^\[\d\d:\d\d:\d\d\] ERROR: garden \[options\] options\.key: missing\. Mend the options\.$/),
      expect.stringMatching(/^\[\d\d:\d\d:\d\d\] WARN: garden\.sunny: a signal failed \{"failures":3\}$/),
    ]);
  });
});
