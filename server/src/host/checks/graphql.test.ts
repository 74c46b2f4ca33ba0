import { Authorized } from 'type-graphql';
import { describe, expect, it } from 'vitest';
import type { Plugin } from '@innesto/schema';
import { Entry, Field, Int, LocaleEnum, ObjectType } from '@innesto/schema/graphql';
import { admitAll, pluginOf } from '../../../testing/admission.ts';
import {
  always, bringing, entryType, enumType, fieldOf, inputType, mutation, objectType, query, resolved, scalarType, typed, unionType,
} from '../../../testing/graphql-classes.ts';

const neighbour = pluginOf({}, { id: 'neighbour' });

describe('GraphQL names', () => {
  it.each<[string, string, (id: string) => ReturnType<typeof typed>]>([
    ['a type', 'Rose', (id) => typed(id, entryType('Rose'))],
    ['a query', 'Query.beds', (id) => resolved(id, query('beds'))],
    ['a mutation', 'Mutation.prune', (id) => resolved(id, mutation('prune'))],
    ['a type that only a field leads to', 'Bed', (id) => resolved(id, query(id, always(objectType('Bed'))))],
    ['an input', 'Wish', (id) => resolved(id, query(id, undefined, always(inputType('Wish'))))],
    ['an enum', 'Colour', (id) => resolved(id, query(id, always(enumType('Colour'))))],
    ['a union', 'Plant', (id) => resolved(id, query(id, always(unionType('Plant'))))],
    ['a scalar', 'Metre', (id) => resolved(id, query(id, always(scalarType('Metre'))))],
    ['a field added to every entry', 'Entry.scent', (id) => resolved(id, fieldOf(Entry, 'scent'))],
  ])('that two plugins claim, such as %s, stay with the one that is listed first; the other is refused, and both are named', async (_what, name, claiming) => {
    for (const [first, second] of [['garden', 'orchard'], ['orchard', 'garden']] as const) {
      const { admitted, problems } = await admitAll(claiming(first), claiming(second), neighbour);
      const said = problems.filter(({ message }) => message.en.includes(`“${name}”`)).map(({ plugin, rule, message }) => [plugin, rule, message.en]);
      expect(said).toEqual([[second, 'graphql-name', `The GraphQL name “${name}” belongs to: ${first}.`]]);
      expect(admitted.map(({ plugin }) => plugin.id)).toEqual([first, 'neighbour']);
    }
  });

  it('are held by nobody who is refused', async () => {
    const refused = resolved('orchard', query('beds'), query('entries'));
    const { admitted } = await admitAll(refused, resolved('garden', query('beds')));
    expect(admitted.map(({ plugin }) => plugin.id)).toEqual(['garden']);
  });

  it('stay with the first also when one is added to every entry and would be hidden by a type’s own', async () => {
    @ObjectType('Lily', { implements: Entry })
    class Lily extends Entry {
      @Field(() => String)
      scent!: string;
    }
    const hiding = typed('garden', Lily);
    const hidden = resolved('orchard', fieldOf(Entry, 'scent'));
    const outcome = async (...order: Plugin<any>[]) => (await admitAll(...order)).problems.map(({ plugin, message }) => [plugin, message.en]);
    expect(await outcome(hiding, hidden)).toEqual([['orchard', 'The GraphQL name “Entry.scent” belongs to: garden.']]);
    expect(await outcome(hidden, hiding)).toEqual([['garden', 'The GraphQL name “Lily.scent” belongs to: orchard.']]);
  });

  it.each<[string, string, () => ReturnType<typeof typed>]>([
    ['a type', 'Company', () => typed('garden', entryType('Company'))],
    ['a query', 'Query.entries', () => resolved('garden', query('entries'))],
    ['a mutation', 'Mutation.createCompany', () => resolved('garden', mutation('createCompany'))],
    ['a scalar', 'DateTime', () => resolved('garden', query('one', always(scalarType('DateTime'))))],
    ['a field of every entry', 'Entry.title', () => resolved('garden', fieldOf(Entry, 'title'))],
    ['a field of the contract’s entry', 'Entry.kind', () => resolved('garden', fieldOf(Entry, 'kind'))],
  ])('refuse a plugin that claims %s of the core', async (_what, name, claiming) => {
    const { admitted, problems } = await admitAll(claiming());
    expect(problems.map(({ plugin, rule, message }) => [plugin, rule, message.en])).toContainEqual(['garden', 'graphql-name', `The GraphQL name “${name}” belongs to: core.`]);
    expect(admitted).toEqual([]);
  });

  it('refuse a type whose field would hide one that every entry has', async () => {
    @ObjectType('Tulip', { implements: Entry })
    class Tulip extends Entry {
      @Field(() => Int)
      province!: number;
    }
    const { problems } = await admitAll(typed('garden', Tulip));
    expect(problems.map(({ rule, message }) => [rule, message.en])).toEqual([['graphql-name', 'The GraphQL name “Tulip.province” belongs to: core.']]);
  });

  it('refuse a plugin that means two things by one name', async () => {
    const { problems } = await admitAll(resolved('garden', query('beds'), query('beds')));
    expect(problems.map(({ plugin, rule, message }) => [plugin, rule, message.en])).toEqual([['garden', 'graphql-name', 'The GraphQL name “Query.beds” belongs to: garden.']]);
  });

  it('let plugins share what the contract gives to all, and answer their own fields', async () => {
    const Rose = entryType('Rose');
    const rose = bringing('garden', { types: { 'garden.thing': Rose }, resolvers: [fieldOf(Rose, 'likes'), query('one', () => LocaleEnum)] });
    expect((await admitAll(rose, typed('orchard', entryType('Apple')))).problems).toEqual([]);
  });
});

/** As if another copy of the contract had been installed with the plugin. */
@ObjectType('Fern')
class OfAnotherCopy {
  @Field(() => String)
  id!: string;
}

@ObjectType('Hidden', { implements: Entry })
class WithAuthorisation extends Entry {
  @Authorized()
  @Field(() => String)
  secret!: string;
}

@ObjectType('Hollow')
class WithoutFields {}

describe('GraphQL types', () => {
  it.each<[string, () => ReturnType<typeof typed>, RegExp]>([
    ['does not implement our Entry', () => typed('garden', OfAnotherCopy), /“garden\.thing” does not implement the platform's Entry/],
    ['is no GraphQL type', () => typed('garden', class {}), /“garden\.thing” does not implement/],
    ['is for another plugin’s kind', () => bringing('garden', { types: { 'orchard.thing': entryType('Rose') } }), /“orchard\.thing” is no kind of this plugin/],
    ['is no class', () => typed('garden', 'Rose' as never), /graphql\.types\.garden\.thing: must be a function/],
    ['leads to a class without a type', () => resolved('garden', query('one', () => WithoutDecorator)), /Cannot determine GraphQL output type/],
    ['leads to a type without fields', () => resolved('garden', query('one', always(WithoutFields))), /Hollow must define one or more fields/],
    ['has a name that GraphQL refuses', () => typed('garden', entryType('9 lives')), /No schema can be built/],
    ['wants authorisation that nobody checks', () => typed('garden', WithAuthorisation), /authChecker/],
    ['cannot say what it leads to', () => resolved('garden', query('one', () => { throw new Error('circular import'); })), /circular import/],
  ])('refuse the plugin when one %s; the others start', async (_what, failing, message) => {
    const { admitted, problems } = await admitAll(failing(), typed('orchard', entryType('Pear')));
    expect(problems).toEqual([expect.objectContaining({ plugin: 'garden', rule: 'graphql-type' })]);
    expect(problems[0]!.message.en).toMatch(message);
    expect(admitted.map(({ plugin }) => plugin.id)).toEqual(['orchard']);
  });
});

class WithoutDecorator {}
