import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { sameText, type Plugin } from '@innesto/schema';
import { admitAll, kindOf, pluginOf, type Listed } from '../../testing/admission.ts';
import { problemLine } from './problem.ts';

const neighbour = pluginOf({ kinds: [kindOf('neighbour')] }, { id: 'neighbour' });
const secretive = pluginOf({}, { options: z.strictObject({ key: z.string().min(30), size: z.int().optional() }) });
const quoting = pluginOf({}, {
  options: { '~standard': { version: 1, vendor: 'test', validate: (value: unknown) => ({ issues: [{ message: `got ${JSON.stringify(value)}`, path: [{ key: 'key' }] }] }) } },
});
const broken = (text: string): (() => never) => () => { throw new Error(text); };

const refusals: [string, Listed, string, RegExp][] = [
  ['without a name in both languages', { plugin: pluginOf({}, { name: { it: 'Giardino', en: '' } }) }, 'shape', /name in both languages/],
  ['without a version', { plugin: pluginOf({}, { version: 'one' }) }, 'shape', /version/],
  ['without contribute()', { plugin: pluginOf({}, { contribute: undefined as never }) }, 'shape', /contribute/],
  ['whose id has capitals', { plugin: pluginOf({}, { id: 'Garden' }) }, 'id', /“Garden” is no id/],
  ['whose id is no text', { plugin: pluginOf({}, { id: 7 as never }) }, 'id', /“7” is no id/],
  ['whose id is a room’s', { plugin: pluginOf({}, { id: 'matching' }) }, 'id', /name of the platform/],
  ['whose id is Postgres’ own', { plugin: pluginOf({}, { id: 'pg-things' }) }, 'id', /name of the platform/],
  ['for another contract', { plugin: pluginOf({}, { contract: '^2.0.0' }) }, 'contract', /asks for contract “\^2.0.0”; here is 1\./],
  ['for no contract', { plugin: pluginOf({}, { contract: '' }) }, 'contract', /asks for contract “”/],
  ['with options it does not take', { plugin: pluginOf({}), options: { a: 1 } }, 'options', /options: not expected/],
  ['without an option it needs', { plugin: secretive }, 'options', /options\.key: /],
  ['with an option it does not know', { plugin: secretive, options: { key: 'k'.repeat(30), colour: 'red' } }, 'options', /Unrecognized key: "colour"/],
  ['whose options break their schema', { plugin: pluginOf({}, { options: { '~standard': { validate: broken('cannot check') } } as never }) }, 'options', /cannot check/],
  ['whose options schema is none', { plugin: pluginOf({}, { options: {} as never }) }, 'options', /options: /],
  ['whose contribute() throws', { plugin: pluginOf({}, { contribute: broken('no network') }) }, 'contribute', /contribute\(\): no network/],
  ['whose contribute() is a promise', { plugin: pluginOf({}, { contribute: (async () => ({})) as never }) }, 'contribute', /must be a plain object/],
  ['whose contribute() gives nothing', { plugin: pluginOf({}, { contribute: (() => undefined) as never }) }, 'contribute', /must be a plain object/],
  ['that brings an unknown part', { plugin: pluginOf({ kindz: [] } as never) }, 'contribute', /Unrecognized key: "kindz"/],
];

describe('admission', () => {
  it.each(refusals)('refuses a plugin %s, and says which rule and what to do; the others start', async (_what, listed, rule, message) => {
    const { admitted, problems } = await admitAll(listed, neighbour);
    expect(problems).toEqual([expect.objectContaining({ plugin: String(listed.plugin.id), rule })]);
    expect(problemLine(problems[0]!)).toMatch(message);
    expect(problems[0]!.cure.it).not.toBe(problems[0]!.cure.en);
    expect(admitted.map(({ plugin }) => plugin.id)).toEqual(['neighbour']);
  });

  it.each([
    ['the schema', secretive, { key: 'hunter2-very-secret', size: 1.5 }],
    ['a schema that quotes them', quoting, { key: 'hunter2-"very"-secret', size: 1.5 }],
    ['contribute()', pluginOf({}, { options: z.object({ key: z.string() }), contribute: ({ options }) => broken(`bad ${(options as { key: string }).key}`)() }), { key: 'hunter2-very-secret' }],
  ])('never shows the values of options in what %s says of them', async (_who, plugin, options) => {
    const { problems } = await admitAll({ plugin, options });
    expect(problems).toHaveLength(1);
    expect(JSON.stringify(problems)).not.toMatch(/hunter2|very|1\.5/);
  });

  it('hands the validated options to contribute()', async () => {
    let seen: unknown;
    const plugin: Plugin<any> = pluginOf({}, { options: z.strictObject({ size: z.int().default(3) }), contribute: ({ options }) => { seen = options; return {}; } });
    await admitAll({ plugin, options: {} });
    expect(seen).toEqual({ size: 3 });
  });

  it('leaves an id to the package that is listed first, and names both', async () => {
    const one = { plugin: pluginOf({}, { name: sameText('One garden') }), package: '@one/garden' };
    const other = { plugin: pluginOf({}, { name: sameText('Other garden') }), package: '@other/garden' };
    for (const [first, second] of [[one, other], [other, one]] as const) {
      const { admitted, problems } = await admitAll(first, neighbour, second);
      expect(problems.map(problemLine)).toEqual([expect.stringMatching(`^${second.package} \\[id\\] .*“garden” belongs to ${first.package}`)]);
      expect(admitted.map(({ plugin }) => plugin.name.en)).toEqual([first.plugin.name.en, 'Garden']);
    }
  });

  it('leaves an id to the package that is listed first even when that one is refused: nobody takes over its entries', async () => {
    const { admitted, problems } = await admitAll({ plugin: pluginOf({}, { contract: '^2.0.0' }), package: '@one/garden' }, { plugin: pluginOf({}), package: '@other/garden' });
    expect(problems.map(({ plugin, rule }) => [plugin, rule])).toEqual([['@other/garden', 'id'], ['garden', 'contract']]);
    expect(admitted).toEqual([]);
  });
});
