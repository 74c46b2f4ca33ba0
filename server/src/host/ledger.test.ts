import { describe, expect, it } from 'vitest';
import { Arg, Args, ArgsType, Entry, Field, FieldResolver, InputType, Int, LocaleEnum, Mutation, ObjectType, Query, registerEnumType, Resolver } from '@innesto/schema/graphql';
import { reach } from '../graphql/metadata.ts';
import { claimsOf, fieldsOf, typeNameOf } from './ledger.ts';

const Mood = { calm: 'calm' } as const;
registerEnumType(Mood, { name: 'Mood' });

@ObjectType('Rope')
class Rope {
  @Field(() => Int)
  metres!: number;

  @Field(() => Mood)
  mood!: string;
}

@ObjectType('Boat', { implements: Entry })
class Boat extends Entry {
  @Field(() => [Rope])
  ropes!: Rope[];

  @Field(() => String)
  greeting(@Arg('in', () => LocaleEnum) _locale: string): string {
    return '';
  }
}

@InputType('Trip')
class Trip {
  @Field(() => String)
  harbour!: string;
}

@ArgsType()
class TripArgs {
  @Field(() => Trip)
  trip!: Trip;
}

@Resolver()
abstract class Ashore {
  @Query(() => String)
  tide(): string {
    return '';
  }
}

@Resolver(() => Boat)
class Boats extends Ashore {
  @Query(() => [Boat], { name: 'fleet' })
  boats(@Args(() => TripArgs) _args: TripArgs): Boat[] {
    return [];
  }

  @Mutation(() => Boolean)
  launch(): boolean {
    return true;
  }

  @FieldResolver(() => String)
  port(): string {
    return '';
  }
}

@Resolver(() => Entry)
class OnEveryEntry {
  @FieldResolver(() => Boolean)
  floats(): boolean {
    return true;
  }
}

const part = { types: [Boat], resolvers: [Boats, OnEveryEntry] };

describe('the owner ledger', () => {
  it('holds every GraphQL name that classes bring, through fields, arguments and base classes', () => {
    const names = claimsOf(part).map(({ name }) => name).sort();
    expect(names).toEqual([
      'Boat', 'Boat.greeting', 'Boat.port', 'Boat.ropes', 'Entry', 'Entry.floats', 'ID', 'Int', 'Locale', 'Mood', 'Mutation.launch', 'Query.fleet', 'Query.tide',
      'Role', 'Rope', 'Trip',
    ]);
  });

  it('knows which field of every entry a field of one type would hide', () => {
    const hidden = claimsOf(part).filter(({ hides }) => hides).map(({ name, hides }) => [name, hides]);
    expect(hidden).toEqual([['Boat.ropes', 'Entry.ropes'], ['Boat.greeting', 'Entry.greeting'], ['Boat.port', 'Entry.port']]);
  });

  it('says which fields are a plugin’s own: not those of the contract’s types, but those added to them', () => {
    const own = fieldsOf(part, reach([Entry])).map(({ type, field }) => `${type}.${field}`).sort();
    expect(own).toEqual([
      'Boat.greeting', 'Boat.port', 'Boat.ropes', 'Entry.floats', 'Mutation.launch', 'Query.fleet', 'Query.tide', 'Rope.metres', 'Rope.mood',
    ]);
  });

  it('names types, and nothing else', () => {
    expect([typeNameOf(Boat), typeNameOf(Entry), typeNameOf(Boats), typeNameOf(Trip)]).toEqual(['Boat', 'Entry', undefined, undefined]);
  });
});
