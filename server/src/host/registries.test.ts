import { describe, expect, it } from 'vitest';
import { sameText } from '@innesto/schema';
import { Entry, ObjectType } from '@innesto/schema/graphql';
import { admitAll, kindOf, pluginOf } from '../../testing/admission.ts';
import { createRegistries, PLAIN_TYPE } from './registries.ts';

@ObjectType('Lamp', { implements: Entry })
class Lamp extends Entry {}

describe('the registries', () => {
  it('hold what admitted plugins bring, each part with its plugin, and cannot be changed', async () => {
    const source = { id: 'lamps.list', title: sameText('Lamps'), reads: 'whole' as const, read: () => [] };
    const registries = createRegistries(await admitAll(
      pluginOf({ kinds: [kindOf('lamps'), kindOf('lamps', 'bulb')], sources: [source], graphql: { types: { 'lamps.thing': Lamp } } }, { id: 'lamps' }),
      pluginOf({ kinds: [kindOf('refused')] }, { id: 'refused', contract: '^9.0.0' }),
    ));
    expect([...registries.kinds].map(([id, kind]) => [id, kind.plugin])).toEqual([['lamps.thing', 'lamps'], ['lamps.bulb', 'lamps']]);
    expect([...registries.sources.values()]).toEqual([{ ...source, plugin: 'lamps' }]);
    expect(() => Object.assign(registries.kinds.get('lamps.thing')!, { role: 'partner' })).toThrow(TypeError);
    expect(['lamps.thing', 'lamps.bulb', 'gone.thing'].map(registries.typeOf)).toEqual(['Lamp', PLAIN_TYPE, PLAIN_TYPE]);
    expect(['lamps', 'refused'].map(registries.nameOf)).toEqual([pluginOf({}, { id: 'lamps' }).name, undefined]);
  });
});
