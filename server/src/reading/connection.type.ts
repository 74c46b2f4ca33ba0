import type { GraphQLResolveInfo } from 'graphql';
import { ArgsType, Field, Int, ObjectType } from '@innesto/schema/graphql';
import { toConnection, type Connection, type PageInfoRow, type RawPage } from './page.ts';
import { nestedKey } from './selection.ts';

/** GraphQL type `PageInfo`. */
@ObjectType('PageInfo', { description: 'Where a page stands in its list.' })
export class PageInfo implements PageInfoRow {
  @Field(() => Boolean)
  hasNextPage!: boolean;

  @Field(() => Boolean)
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true })
  startCursor!: string | null;

  @Field(() => String, { nullable: true })
  endCursor!: string | null;
}

/** Arguments of a page: how many rows, after which cursor. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: 20, description: 'How many rows, 100 at most.' })
  first!: number;

  @Field(() => String, { nullable: true, description: 'The cursor to go on after.' })
  after?: string;
}

/** Makes the GraphQL types `<name>Connection` and `<name>Edge`. Call it once for a type. */
export function connectionType(name: string, node: () => Function): new () => Connection {
  @ObjectType(`${name}Edge`)
  class EdgeType {
    @Field(() => String)
    cursor!: string;

    @Field(node)
    node!: Record<string, unknown>;
  }

  @ObjectType(`${name}Connection`)
  class ConnectionType implements Connection {
    @Field(() => [EdgeType])
    edges!: EdgeType[];

    @Field(() => [node()], { description: 'The same rows without their cursors.' })
    nodes!: Record<string, unknown>[];

    @Field(() => PageInfo)
    pageInfo!: PageInfo;

    @Field(() => Int, { description: 'Rows in the whole list.' })
    totalCount!: number | null;
  }

  return ConnectionType;
}

/** What the reader put into a row for a field with a selection. */
export function preloaded<Value>(row: object, info: GraphQLResolveInfo): Value {
  return (row as Record<string, unknown>)[nestedKey(info.fieldName, String(info.path.key))] as Value;
}

/** A nested page that the reader put into a row. */
export function preloadedPage(row: object, info: GraphQLResolveInfo): Connection {
  return toConnection(preloaded<RawPage>(row, info));
}
