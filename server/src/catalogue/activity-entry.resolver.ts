import type { GraphQLResolveInfo } from 'graphql';
import { sql } from 'kysely';
import { Info } from 'type-graphql';
import { Entry, FieldResolver, Resolver, Root } from '@innesto/schema/graphql';
import { ActivityType } from '../activities/index.ts';
import { preloaded } from '../reading/connection.type.ts';
import type { Views } from '../reading/view.ts';

/** How the entry an activity was about is read, also when it has left the catalogue since. */
export const activityEntryViews: Views = {
  Activity: { fields: { entry: (row, call) => call.one('Entry', (entry) => sql`${entry('id')} = ${row('entry_id')}`) } },
};

/** What the catalogue adds to an activity. */
@Resolver(() => ActivityType)
export class ActivityEntryResolver {
  @FieldResolver(() => Entry, { nullable: true, description: 'What it was about.' })
  entry(@Root() activity: object, @Info() info: GraphQLResolveInfo): unknown {
    return preloaded(activity, info) ?? null;
  }
}
