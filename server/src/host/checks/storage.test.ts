import { describe, expect, it } from 'vitest';
import { defineEntity, Migration, p } from '@innesto/schema/storage';
import type { StorageContribution } from '@innesto/schema';
import { admitAll, pluginOf } from '../../../testing/admission.ts';

const entityIn = (schema?: string) => defineEntity({ name: 'Bed', schema, tableName: 'bed', properties: { id: p.integer().primary() } });

class MakeBeds extends Migration {
  override up(): void {
    this.addSql('create table herb_garden.bed (id integer primary key)');
  }
}

const plugin = (storage: Partial<StorageContribution>) =>
  pluginOf({ storage: { entities: [entityIn('herb_garden')], migrations: [{ name: 'herb-garden-001', class: MakeBeds }], ...storage } }, { id: 'herb-garden' });
const named = (...names: string[]) => ({ migrations: names.map((name) => ({ name, class: MakeBeds })) });

describe('the tables of a plugin', () => {
  it.each([['a number', 'herb-garden-001'], ['a number and a word', 'herb-garden-012-water-beds']])('stand in its own schema, by migrations with its id and %s', async (_what, name) => {
    expect((await admitAll(plugin(named(name)))).problems).toEqual([]);
  });

  it.each<[string, Partial<StorageContribution>, RegExp]>([
    ['the core’s schema', { entities: [entityIn()] }, /Bed is not in the schema “herb_garden”/],
    ['another plugin’s schema', { entities: [entityIn('orchard')] }, /Bed is not in the schema “herb_garden”/],
    ['a class that is no entity of ours', { entities: [class {}] }, /not declared with defineEntity/],
    ['a migration without its id', named('001'), /“001” does not carry/],
    ['a migration without a number', named('herb-garden-beds'), /“herb-garden-beds” does not carry/],
    ['a migration that another plugin could have', named('herb-garden-001-001'), /“herb-garden-001-001” does not carry/],
    ['the migration that makes the schema', named('herb-garden-000'), /“herb-garden-000” does not carry/],
    ['a migration twice', named('herb-garden-001', 'herb-garden-001'), /“herb-garden-001” is declared twice/],
    ['a migration that is none of ours', { migrations: [{ name: 'herb-garden-001', class: class {} }] }, /must extend Migration/],
  ])('refuse it with %s', async (_what, storage, message) => {
    const { admitted, problems } = await admitAll(plugin(storage));
    expect(problems.map(({ plugin: id, rule }) => [id, rule])).toEqual([['herb-garden', 'storage']]);
    expect(problems[0]!.message.en).toMatch(message);
    expect(admitted).toEqual([]);
  });
});
