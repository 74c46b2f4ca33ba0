import type { Room } from '../room.ts';
import { ActivityEntryResolver, activityEntryViews } from './activity-entry.resolver.ts';
import { catalogueMigrations } from './catalogue.migration.ts';
import { EntryResolver } from './entry.resolver.ts';
import { catalogueViews } from './entry.view.ts';
import { EntriesResolver } from './finding/entries.resolver.ts';
import { SearchStatusResolver } from './finding/search-status.resolver.ts';
import { FacetLabelResolver, FactLabelResolver, KindLabelResolver, LinkLabelResolver, PriceLabelResolver } from './label.resolver.ts';
import { OrganisationMembersResolver, organisationMembersViews } from './publishing/organisation-members.resolver.ts';
import { OrganisationResolver } from './publishing/organisation.resolver.ts';
import { ProposalResolver, proposalViews } from './publishing/proposal.resolver.ts';
import { ReferenceResolver } from './reference.resolver.ts';
import { ProvenanceTitleResolver, SourceTitleResolver } from './source-title.resolver.ts';

/** Entries: taking them in, publishing them, finding them. */
export const catalogue: Room = {
  entities: [],
  migrations: catalogueMigrations,
  views: { ...catalogueViews, ...proposalViews, ...activityEntryViews, ...organisationMembersViews },
  resolvers: [
    EntryResolver, EntriesResolver, SearchStatusResolver, ActivityEntryResolver, ReferenceResolver, ProposalResolver, OrganisationResolver, OrganisationMembersResolver,
    FactLabelResolver, LinkLabelResolver, PriceLabelResolver, KindLabelResolver, FacetLabelResolver, ProvenanceTitleResolver, SourceTitleResolver,
  ],
};

export { catalogueJobs, readJob } from './catalogue.job.ts';
export { endEntries } from './ending.ts';
export { CatalogueEntry } from './entry.type.ts';
export { available } from './entry.view.ts';
export { entryOf } from './finding/entry-of.ts';
export { checkWritten, type Written } from './publishing/check-written.ts';
export { WrittenInput } from './publishing/written.input.ts';
export { openFeed, type Feed } from './finding/feed.ts';
export { openWritingRight, type BeatingRight } from './finding/writing-right.ts';
export type { FindingContext } from './finding/finding.context.ts';
export { readSource, type Intake, type ReadReport } from './intake/read-source.ts';
export { ENTRIES_CHANGED } from './intake/store.ts';
