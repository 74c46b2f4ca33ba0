import { Ctx, Query, Resolver } from '@innesto/schema/graphql';
import { requireAdministrator } from '../../accounts/index.ts';
import type { FindingContext } from './finding.context.ts';
import { SearchStatusType } from './search-status.type.ts';

/** How search does. */
@Resolver(() => SearchStatusType)
export class SearchStatusResolver {
  @Query(() => SearchStatusType, { description: 'Size, health and lag of the index. For administrators.' })
  async searchStatus(@Ctx() { viewer, engine, feed }: FindingContext): Promise<SearchStatusType> {
    requireAdministrator(viewer);
    const [{ documents, ...status }, { changes, seconds }] = await Promise.all([engine.status(), feed.lag()]);
    return { ...status, entries: documents, waitingChanges: changes, lagSeconds: seconds };
  }
}
