import { createUnionType, Authorized } from 'type-graphql';
import { describe, expect, it } from 'vitest';
import { Arg, Entry, Field, FieldResolver, InputType, Int, LocaleEnum, Mutation, ObjectType, Query, registerEnumType, Resolver, RoleEnum } from '@innesto/schema/graphql';
import type { Contribution, GraphqlContribution } from '@innesto/schema';
import { GraphQLScalarType } from 'graphql';
import { admitAll, kindOf, pluginOf } from '../../../testing/admission.ts';

/** Classes of their own at every call, as two packages would have them. */
function flower(name: string): Function {
  @ObjectType(name, { implements: Entry })
  class Flower extends Entry {
    @Field(() => RoleEnum)
    likes!: string;
  }
  return Flower;
}

function asks(field: string, type: () => any = () => String, argument: () => any = () => String): Function {
  @Resolver()
  class Asks {
    @Query(() => type(), { name: field })
    answer(@Arg('of', () => argument(), { nullable: true }) _of?: unknown): unknown {
      return undefined;
    }
  }
  return Asks;
}

function changes(field: string): Function {
  @Resolver()
  class Changes {
    @Mutation(() => Boolean, { name: field })
    change(): boolean {
      return true;
    }
  }
  return Changes;
}

function adds(type: Function, field: string): Function {
  @Resolver(() => type)
  class Adds {
    @FieldResolver(() => String, { name: field })
    added(): string {
      return '';
    }
  }
  return Adds;
}

function object(name: string): Function {
  @ObjectType(name)
  class Plain {
    @Field(() => Int)
    size!: number;
  }
  return Plain;
}

function input(name: string): Function {
  @InputType(name)
  class Given {
    @Field(() => Int)
    size!: number;
  }
  return Given;
}

const enumOf = (name: string): object => {
  const values = { red: 'red' };
  registerEnumType(values, { name });
  return values;
};
const unionOf = (name: string): unknown => {
  const member = object(`${name}Member`);
  return createUnionType({ name, types: () => [member] as never });
};
const scalarOf = (name: string) => new GraphQLScalarType({ name });

/** A type function gives the same type at every call. */
const always = <Type>(type: Type) => () => type;

const brings = (graphql: GraphqlContribution): Contribution => ({ kinds: [kindOf('garden')], graphql });
const typed = (type: Function): Contribution => brings({ types: { 'garden.thing': type } });
const resolved = (...resolvers: Function[]): Contribution => brings({ resolvers });
const garden = (contribution: Contribution) => pluginOf(contribution);
const orchard = (contribution: Contribution) => pluginOf({ ...contribution, kinds: [kindOf('orchard')] }, { id: 'orchard' });
const orchardTyped = (type: Function) => orchard({ graphql: { types: { 'orchard.thing': type } } });

describe('GraphQL names', () => {
  it.each<[string, () => [Contribution, Contribution], string]>([
    ['a type', () => [typed(flower('Rose')), { graphql: { types: { 'orchard.thing': flower('Rose') } } }], 'Rose'],
    ['a query', () => [resolved(asks('beds')), resolved(asks('beds'))], 'Query.beds'],
    ['a mutation', () => [resolved(changes('prune')), resolved(changes('prune'))], 'Mutation.prune'],
    ['a type that only a field leads to', () => [resolved(asks('one', always(object('Bed')))), resolved(asks('two', always(object('Bed'))))], 'Bed'],
    ['an input', () => [resolved(asks('one', undefined, always(input('Wish')))), resolved(asks('two', undefined, always(input('Wish'))))], 'Wish'],
    ['an enum', () => [resolved(asks('one', always(enumOf('Colour')))), resolved(asks('two', always(enumOf('Colour'))))], 'Colour'],
    ['a union', () => [resolved(asks('one', always(unionOf('Plant')))), resolved(asks('two', always(unionOf('Plant'))))], 'Plant'],
    ['a scalar', () => [resolved(asks('one', always(scalarOf('Metre')))), resolved(asks('two', always(scalarOf('Metre'))))], 'Metre'],
    ['a field added to every entry', () => [resolved(adds(Entry, 'scent')), resolved(adds(Entry, 'scent'))], 'Entry.scent'],
  ])('refuse both plugins that claim %s, name both, and do not ask for their order', async (_what, claim, name) => {
    const [one, other] = claim();
    const plugins = [garden(one), orchard(other), pluginOf({}, { id: 'neighbour' })];
    for (const order of [plugins, plugins.toReversed()]) {
      const { admitted, problems } = await admitAll(...order);
      const said = Object.fromEntries(problems.filter(({ message }) => message.en.includes(`“${name}”`)).map(({ plugin, rule, message }) => [plugin, [rule, message.en]]));
      expect(said).toEqual({
        garden: ['graphql-name', `The GraphQL name “${name}” belongs to: orchard.`], orchard: ['graphql-name', `The GraphQL name “${name}” belongs to: garden.`],
      });
      expect(admitted.map(({ plugin }) => plugin.id)).toEqual(['neighbour']);
    }
  });

  it.each<[string, () => Contribution, string]>([
    ['a type', () => typed(flower('Company')), 'Company'],
    ['a query', () => resolved(asks('entries')), 'Query.entries'],
    ['a mutation', () => resolved(changes('createCompany')), 'Mutation.createCompany'],
    ['a scalar', () => resolved(asks('one', always(scalarOf('DateTime')))), 'DateTime'],
    ['a field of every entry', () => resolved(adds(Entry, 'title')), 'Entry.title'],
    ['a field of the contract’s entry', () => resolved(adds(Entry, 'kind')), 'Entry.kind'],
  ])('refuse a plugin that claims %s of the core', async (_what, contribution, name) => {
    const { admitted, problems } = await admitAll(garden(contribution()));
    expect(problems.map(({ plugin, rule, message }) => [plugin, rule, message.en])).toContainEqual(['garden', 'graphql-name', `The GraphQL name “${name}” belongs to: core.`]);
    expect(admitted).toEqual([]);
  });

  it('refuse a type whose field would hide one that every entry has', async () => {
    @ObjectType('Tulip', { implements: Entry })
    class Tulip extends Entry {
      @Field(() => Int)
      province!: number;
    }
    const { problems } = await admitAll(garden(typed(Tulip)));
    expect(problems.map(({ rule, message }) => [rule, message.en])).toEqual([['graphql-name', 'The GraphQL name “Tulip.province” belongs to: core.']]);
  });

  it('refuse a plugin that means two things by one name', async () => {
    const { problems } = await admitAll(garden(resolved(asks('beds'), asks('beds'))));
    expect(problems.map(({ plugin, rule }) => [plugin, rule])).toEqual([['garden', 'graphql-name']]);
    expect(problems[0]!.message.en).toBe('The GraphQL name “Query.beds” belongs to: garden.');
  });

  it('let plugins share what the contract gives to all, and answer their own fields', async () => {
    const Rose = flower('Rose');
    const { problems } = await admitAll(
      garden(brings({ types: { 'garden.thing': Rose }, resolvers: [adds(Rose, 'likes'), asks('one', () => LocaleEnum)] })),
      orchardTyped(flower('Apple')),
    );
    expect(problems).toEqual([]);
  });
});

/** As if another copy of the contract had been installed with the plugin. */
function fromAnotherCopy(): Function {
  @ObjectType('Fern')
  class Fern {
    @Field(() => String)
    id!: string;
  }
  return Fern;
}

function authorised(): Function {
  @ObjectType('Hidden', { implements: Entry })
  class Hidden extends Entry {
    @Authorized()
    @Field(() => String)
    secret!: string;
  }
  return Hidden;
}

function withoutFields(): Function {
  @ObjectType('Hollow')
  class Hollow {}
  return Hollow;
}

describe('GraphQL types', () => {
  it.each<[string, () => Contribution, RegExp]>([
    ['does not implement our Entry', () => typed(fromAnotherCopy()), /“garden\.thing” does not implement the platform's Entry/],
    ['is no GraphQL type', () => typed(class {}), /“garden\.thing” does not implement/],
    ['is for another plugin’s kind', () => brings({ types: { 'orchard.thing': flower('Rose') } }), /“orchard\.thing” is no kind of this plugin/],
    ['is no class', () => brings({ types: { 'garden.thing': 'Rose' as never } }), /graphql\.types\.garden\.thing: must be a function/],
    ['leads to a class without a type', () => resolved(asks('one', () => class Bare {})), /Cannot determine GraphQL output type/],
    ['leads to a type without fields', () => resolved(asks('one', always(withoutFields()))), /Hollow must define one or more fields/],
    ['has a name that GraphQL refuses', () => typed(flower('9 lives')), /No schema can be built/],
    ['wants authorisation that nobody checks', () => typed(authorised()), /authChecker/],
    ['cannot say what it leads to', () => resolved(asks('one', () => { throw new Error('circular import'); })), /circular import/],
  ])('refuse the plugin when one %s; the others start', async (_what, contribution, message) => {
    const { admitted, problems } = await admitAll(garden(contribution()), orchardTyped(flower('Pear')));
    expect(problems).toEqual([expect.objectContaining({ plugin: 'garden', rule: 'graphql-type' })]);
    expect(problems[0]!.message.en).toMatch(message);
    expect(admitted.map(({ plugin }) => plugin.id)).toEqual(['orchard']);
  });
});
