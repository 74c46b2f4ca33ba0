import 'reflect-metadata';
import { Field, ID, InterfaceType, registerEnumType } from 'type-graphql';
import type { EntityManager } from '@mikro-orm/core';
import { LOCALES, type Locale } from './locale.ts';
import { ROLES, SIZE_CLASSES, type Role, type SizeClass } from './domain.ts';

/** The server half of type-graphql, re-exported so that a plugin and the core share one copy. */
export {
  Arg, Args, ArgsType, Ctx, Field, FieldResolver, Float, ID, InputType, Int, Mutation, ObjectType, Query, Resolver, Root,
  registerEnumType,
} from 'type-graphql';

const enumOf = <Value extends string>(values: readonly Value[]): { [Key in Value]: Key } =>
  Object.fromEntries(values.map((value) => [value, value])) as { [Key in Value]: Key };

/** GraphQL enum `Role`. */
export const RoleEnum = enumOf<Role>(ROLES);
registerEnumType(RoleEnum, { name: 'Role', description: 'What an entry is for a company.' });

/** GraphQL enum `Locale`. */
export const LocaleEnum = enumOf<Locale>(LOCALES);
registerEnumType(LocaleEnum, { name: 'Locale', description: 'Language of a text.' });

/** GraphQL enum `SizeClass`. */
export const SizeClassEnum = enumOf<SizeClass>(SIZE_CLASSES);
registerEnumType(SizeClassEnum, { name: 'SizeClass', description: 'People employed: under 10, under 50, under 250, more.' });

/**
 * The interface of every catalogue entry; the core adds its fields. A plugin gives its kind a type of its own by
 * implementing it; a field with the name of an attribute is filled from that attribute.
 *
 * @example
 * @ObjectType('FabLab', { implements: Entry })
 * export class FabLab extends Entry {
 *   @Field(() => [String]) machines!: string[];
 * }
 */
@InterfaceType('Entry', {
  description: 'Something in the catalogue that can help a company.',
  autoRegisterImplementations: false,
})
export abstract class Entry {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'Qualified id of its kind: "<plugin>.<noun>".' })
  kind!: string;

  @Field(() => RoleEnum)
  role!: Role;
}

/**
 * What a plugin's resolver gets as `@Ctx()`: who asks and in which language, the time, and its own tables.
 *
 * @example
 * @Field(() => String)
 * opening(@Ctx() { locale }: PluginRequest): string {
 *   return this.hours[locale];
 * }
 */
export interface PluginRequest {
  readonly viewer: { readonly userId?: string; readonly administrator: boolean };
  readonly locale: Locale;
  readonly clock: () => Date;
  /**
   * Reads and writes the plugin's own entities; one for each request. Nothing stops it at the border of the plugin's Postgres
   * schema: what lies beyond belongs to others and may change without notice.
   */
  entityManager(): EntityManager;
}
