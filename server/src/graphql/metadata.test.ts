import { graphql, printSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { describe, expect, it } from 'vitest';
import { Arg, Entry, Field, FieldResolver, InputType, Int, ObjectType, Query, Resolver } from '@innesto/schema/graphql';
import { faultsOf } from './build.ts';
import { reach, withOnly } from './metadata.ts';

@InputType('Sowing')
class Sowing {
  @Field(() => Int)
  rows!: number;

  seeds(): number {
    return this.rows * 10;
  }
}

@ObjectType('Seed', { implements: Entry })
class Seed extends Entry {
  @Field(() => String)
  name!: string;
}

@Resolver()
class Sows {
  @Query(() => Int)
  sow(@Arg('sowing', () => Sowing) sowing: Sowing): number {
    return sowing.seeds();
  }
}

@Resolver(() => Entry)
class AddsScent {
  @FieldResolver(() => String)
  scent(): string {
    return '';
  }
}

/** What was imported once cannot be taken back: these are in type-graphql's storage for as long as the process lives. */
class Forgotten {
  @FieldResolver(() => String)
  lost(): string {
    return '';
  }
}

@ObjectType('not a name')
class BadName {}

const build = (...resolvers: Function[]) => withOnly(reach([Seed, ...resolvers]), () =>
  buildSchemaSync({ resolvers: resolvers as never, orphanedTypes: [Seed], validate: false }));

describe('a schema', () => {
  it('is built of what its classes lead to, whatever else was imported', () => {
    const printed = printSchema(build(Sows));
    expect(printed).toContain('input Sowing');
    expect(printed).toContain('type Seed implements Entry');
    expect(faultsOf({ types: [], resolvers: [Forgotten] })).not.toEqual([]);
    expect(faultsOf({ types: [BadName], resolvers: [] })).not.toEqual([]);
  });

  it('does not keep what an earlier one added to the contract’s types', () => {
    expect(printSchema(build(Sows, AddsScent))).toContain('scent: String');
    expect(printSchema(build(Sows))).not.toContain('scent');
  });

  it('still makes instances of the classes of its arguments', async () => {
    const schema = build(Sows);
    expect(await graphql({ schema, source: '{ sow(sowing: { rows: 2 }) }' })).toMatchObject({ data: { sow: 20 } });
  });
});
