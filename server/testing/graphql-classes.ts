import { GraphQLScalarType } from 'graphql';
import { createUnionType } from 'type-graphql';
import type { Contribution, GraphqlContribution } from '@innesto/schema';
import { Arg, Entry, Field, FieldResolver, InputType, Int, Mutation, ObjectType, Query, registerEnumType, Resolver, RoleEnum } from '@innesto/schema/graphql';
import { kindOf, pluginOf } from './admission.ts';

// GraphQL classes with the names a test gives them: new ones at every call, as two packages would have them.

/** A type of entry. */
export function entryType(name: string): Function {
  @ObjectType(name, { implements: Entry })
  class Named extends Entry {
    @Field(() => RoleEnum)
    likes!: string;
  }
  return Named;
}

/** A type that is no entry. */
export function objectType(name: string): Function {
  @ObjectType(name)
  class Named {
    @Field(() => Int)
    size!: number;
  }
  return Named;
}

/** An input. */
export function inputType(name: string): Function {
  @InputType(name)
  class Named {
    @Field(() => Int)
    size!: number;
  }
  return Named;
}

/** An enum. */
export function enumType(name: string): object {
  const values = { red: 'red' };
  registerEnumType(values, { name });
  return values;
}

/** A union. */
export function unionType(name: string): unknown {
  const member = objectType(`${name}Member`);
  return createUnionType({ name, types: () => [member] as never });
}

/** A scalar. */
export function scalarType(name: string): GraphQLScalarType {
  return new GraphQLScalarType({ name });
}

/** A resolver with one query, of a type and an argument of a type. */
export function query(name: string, type: () => any = () => String, argument: () => any = () => String): Function {
  @Resolver()
  class Asked {
    @Query(() => type(), { name })
    answer(@Arg('of', () => argument(), { nullable: true }) _of?: unknown): unknown {
      return undefined;
    }
  }
  return Asked;
}

/** A resolver with one mutation. */
export function mutation(name: string): Function {
  @Resolver()
  class Changed {
    @Mutation(() => Boolean, { name })
    change(): boolean {
      return true;
    }
  }
  return Changed;
}

/** A resolver that adds a field to a type, or answers it. */
export function fieldOf(type: Function, name: string): Function {
  @Resolver(() => type)
  class Added {
    @FieldResolver(() => String, { name })
    added(): string {
      return '';
    }
  }
  return Added;
}

/** A type function, which gives the same type at every call. */
export const always = <Type>(type: Type) => () => type;

const withThing = (id: string, graphql: GraphqlContribution): Contribution => ({ kinds: [kindOf(id)], graphql });

/** A plugin of this id whose kind `<id>.thing` has this type. */
export const typed = (id: string, type: Function) => pluginOf(withThing(id, { types: { [`${id}.thing`]: type } }), { id });

/** A plugin of this id with these resolvers. */
export const resolved = (id: string, ...resolvers: Function[]) => pluginOf(withThing(id, { resolvers }), { id });

/** A plugin of this id with these classes; its kind is `<id>.thing`. */
export const bringing = (id: string, graphql: GraphqlContribution) => pluginOf(withThing(id, graphql), { id });
