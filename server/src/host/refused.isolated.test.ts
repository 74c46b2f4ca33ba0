import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Plugin } from '@innesto/schema';
import { ObjectType, Entry, Query, Resolver } from '@innesto/schema/graphql';
import { kindOf, pluginOf } from '../../testing/admission.ts';
import { openTestHouse, type TestHouse } from '../../testing/index.ts';
import type { Viewer } from '../context.ts';
import { ConfigError } from '../config.ts';
import { loadPlugins, type Loaded } from './load.ts';

@ObjectType('Bench', { implements: Entry })
class Bench extends Entry {}

function park(): Function {
  @Resolver()
  class Park {
    @Query(() => String)
    park(): string {
      return 'open';
    }
  }
  return Park;
}

@Resolver()
class Pond {
  @Query(() => String)
  pond(): string {
    return 'frozen';
  }
}

/** Spoils what type-graphql keeps for all, if it were let. */
@ObjectType('not a GraphQL name', { implements: Entry })
class Spoiling extends Entry {}

const typed = (id: string, type: Function, about: Partial<Plugin<any>> = {}) =>
  pluginOf({ kinds: [kindOf(id)], graphql: { types: { [`${id}.thing`]: type } } }, { id, ...about });

const plugins = [
  typed('benches', Bench),
  pluginOf({}, { id: 'closed', options: z.strictObject({ key: z.string() }) }),
  typed('from-the-past', Spoiling, { contract: '^0.1.0' }),
  pluginOf({ graphql: { resolvers: [park()] } }, { id: 'north-park' }),
  pluginOf({ graphql: { resolvers: [park(), Pond] } }, { id: 'south-park' }),
];

/** A list of these plugins, one of which the house cannot do without. */
const listed = (required: string): Loaded => ({
  plugins: plugins.map((plugin) => ({ plugin, entry: { package: `@test/${plugin.id}`, required: plugin.id === required } })),
  problems: [], required: new Set([`@test/${required}`]),
});

describe('plugins that are refused', () => {
  let house: TestHouse;
  let administrator: Viewer;
  beforeAll(async () => {
    house = await openTestHouse({ plugins });
    administrator = await house.person({ administrator: true });
  });
  afterAll(() => house.close());

  const STATES = '{ plugins { id state problems { rule message(locale: en) cure(locale: en) } } }';

  it('do not keep the others from starting, and say why to administrators', async () => {
    const { data, errors } = await house.ask(administrator, STATES);
    expect(errors).toBeUndefined();
    const rules = data.plugins.map(({ id, state, problems }: { id: string; state: string; problems: { rule: string }[] }) => [id, state, problems.map(({ rule }) => rule)]);
    expect(rules).toEqual([
      ['benches', 'running', []], ['north-park', 'running', []], ['closed', 'refused', ['options']], ['from-the-past', 'refused', ['contract']],
      ['south-park', 'refused', ['graphql-name']],
    ]);
    const [clash] = data.plugins.at(-1).problems;
    expect(clash).toEqual({ rule: 'graphql-name', message: 'The GraphQL name “Query.park” belongs to: north-park.', cure: expect.stringContaining('innesto.config.ts') });
  });

  it('say only that they are refused to anybody else', async () => {
    const { data } = await house.ask(undefined, STATES);
    expect(data.plugins.flatMap(({ problems }: { problems: object[] }) => problems)).toEqual([]);
  });

  it('bring nothing to the API, whatever their classes are', () => {
    expect(house.schema.getType('Bench')).toBeDefined();
    expect(house.schema.getQueryType()?.getFields()).not.toHaveProperty('pond');
    expect(house.schema.getQueryType()?.getFields()['park']?.extensions).toMatchObject({ plugin: 'north-park' });
  });

  it.each([['closed', /^closed \[options\] options\.key: .*Mend the options/], ['from-the-past', /^from-the-past \[contract\] .*Update the plugin/]])(
    'stop the house when the list says that it cannot do without %s', async (id, line) => {
      const opened = openTestHouse({ loaded: listed(id) });
      await expect(opened).rejects.toThrow(ConfigError);
      await expect(opened).rejects.toThrow(line);
    });

  it('stop it too when the package is not even there', async () => {
    const loaded = await loadPlugins({ folder: import.meta.dirname, plugins: [{ package: '@acme/nowhere', required: true }] });
    await expect(openTestHouse({ loaded })).rejects.toThrow(/^@acme\/nowhere \[package\] .*Install the package/);
  });

  it('do not stop it when only another one is needed', async () => {
    const other = await openTestHouse({ loaded: listed('benches') });
    expect(other.admission.admitted.map(({ plugin }) => plugin.id)).toEqual(['benches', 'north-park']);
    await other.close();
  });
});
