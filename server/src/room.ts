import type { EntitySchema } from '@mikro-orm/core';
import type { Views } from './reading/view.ts';
import type { NamedMigration } from './storage/migration.ts';

/** What a room brings to the house: the same doors a plugin has, without the contract around them. */
export interface Room {
  readonly entities: readonly EntitySchema<any>[];
  readonly migrations: readonly NamedMigration[];
  /** How the GraphQL types of the room are read; a room may add fields to a type of a room below it. */
  readonly views: Views;
  /** type-graphql resolver classes. */
  readonly resolvers: readonly Function[];
}
