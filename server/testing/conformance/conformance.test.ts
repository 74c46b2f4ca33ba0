import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { sameText, type Kind, type Need, type Signal, type SourceRecord } from '@innesto/schema';
import { kindOf } from '../admission.ts';
import { describingFaults, readingFaults } from './faults.ts';
import { pack, targetsOf } from './package.ts';
import { candidateOf, lostPublishers, readAll } from './records.ts';

const record = (key: string, more: Partial<SourceRecord> = {}): SourceRecord =>
  ({ key, kind: 'garden.thing', title: { it: 'Cosa', en: 'Thing' }, summary: { it: 'Una cosa.', en: 'A thing.' }, attributes: {}, ...more });
const read = (...records: SourceRecord[]) => readAll('garden', {
  kinds: [{ ...kindOf('garden'), attributes: z.looseObject({}) }],
  sources: [{ id: 'garden.list', title: { it: 'Elenco', en: 'List' }, reads: 'whole', read: () => records.map((each) => ({ type: 'put' as const, record: each })) }],
});

describe('the records that conformance looks at', () => {
  it('are those intake takes; what it would refuse is said with source, key and reason', async () => {
    const { taken, refused } = await read(record('one'), record('two', { title: { it: 'Cosa', en: '' } }), record('one'));
    expect(taken.map((each) => each.record.key)).toEqual(['one']);
    expect(refused).toEqual([expect.stringMatching(/^garden\.list: two: title\.en: /), 'garden.list: one: Several records have this key.']);
  });

  it('are entries that nothing can be written to', async () => {
    const { taken: [one] } = await read(record('one', { attributes: { tools: ['rake'] } }));
    const entry = candidateOf(one!);
    expect(entry).toMatchObject({ id: 'garden.list:one', role: 'offer', place: {}, concepts: [], attributes: { tools: ['rake'] } });
    expect(() => (entry.attributes as { tools: string[] }).tools.push('spade')).toThrow(TypeError);
  });

  it('show publishers that nobody reports', async () => {
    const { taken } = await read(record('one'), record('two', { publisher: 'one' }), record('three', { publisher: 'nobody' }), record('four', { publisher: 'other.list:x' }));
    expect(lostPublishers(taken)).toEqual(['garden.list: three: nobody']);
  });
});

describe('the functions that conformance calls', () => {
  const signal = (measure: Signal['measure']): Signal => ({ id: 'garden.sunny', kinds: ['garden.thing'], label: sameText('Sunny'), measure });
  const need: Need = { gaps: [] };

  it('are those that say everything in both languages and give the same at every call', async () => {
    const { taken: [one] } = await read(record('one'));
    expect(describingFaults(one!)).toEqual([]);
    expect(readingFaults(signal(() => ({ value: 1, says: sameText('Sun') })), need, one!)).toEqual([]);
    expect(readingFaults(signal(() => undefined), need, one!)).toEqual([]);
  });

  it('are named with their fault when they do not', async () => {
    const { taken: [one] } = await read(record('one'));
    let calls = 0;
    const restless: Partial<Kind> = { describe: () => ({ text: { it: String(calls += 1) } as never }), facts: () => [{ label: sameText('Calls'), value: { it: String(calls += 1), en: ' ' } }] };
    expect(describingFaults({ ...one!, kind: { ...one!.kind, ...restless } })).toEqual([
      'one: describe() must give its text in both languages', 'one: fact “Calls” must be said in both languages',
      'one: describe() must give the same at every call', 'one: facts() must give the same at every call',
    ]);
    expect(readingFaults(signal(() => ({ value: 1.2 + (calls += 1), says: { it: 'Sole', en: '' } })), need, one!)).toEqual([
      'garden.sunny: one: must give the same at every call', expect.stringMatching(/is not from 0 to 1$/), 'garden.sunny: one: must say its reading in both languages',
    ]);
    expect(() => readingFaults(signal((_need, candidate) => Object.assign(candidate, { title: 'Mine' }) as never), need, one!)).toThrow(TypeError);
  });
});

describe('the package that conformance looks at', () => {
  let folder: string;
  beforeEach(async () => { folder = await mkdtemp(join(tmpdir(), 'innesto-package-')); });
  afterEach(() => rm(folder, { recursive: true }));

  it('is compiled and packed as npm would, its own folder left as it is', async () => {
    await mkdir(join(folder, 'src'));
    await writeFile(join(folder, 'package.json'), JSON.stringify({ name: 'garden', version: '1.2.3', type: 'module', files: ['dist'], exports: { '.': './dist/index.js', './client': './src/client.ts' } }));
    await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: { module: 'NodeNext', target: 'ES2024', rootDir: 'src', outDir: 'dist', types: [] }, include: ['src'] }));
    await writeFile(join(folder, 'src', 'index.ts'), 'const plugin: object = {};\nexport default plugin;\n');
    await writeFile(join(folder, 'src', 'client.ts'), 'export default {};\n');
    const packed = await pack(folder);
    expect(packed.manifest).toMatchObject({ name: 'garden', version: '1.2.3' });
    expect(packed.files.toSorted()).toEqual(['dist/client.js', 'dist/index.js', 'package.json']);
    await packed.remove();
    expect(await rm(join(folder, 'dist')).catch((error: NodeJS.ErrnoException) => error.code)).toBe('ENOENT');
  });

  it('exports what its manifest leads to, on whichever condition but that of the workspace', () => {
    expect(targetsOf({ '@innesto/source': './src/index.ts', types: './dist/index.d.ts', default: { node: './dist/index.js' } })).toEqual(['dist/index.d.ts', 'dist/index.js']);
    expect([targetsOf('./index.js'), targetsOf(undefined)]).toEqual([['index.js'], []]);
  });
});
