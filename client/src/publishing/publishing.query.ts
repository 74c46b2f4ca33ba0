import { EntryCardFragment } from '../entry/entry-card.fragment.ts';
import { graphql, type FragmentOf, type ResultOf } from '../graphql/graphql.ts';

/** A change, or a new entry, that was put before the reviewers. */
export const ProposalFragment = graphql(`
  fragment ProposalFields on Proposal {
    id kind kindName state fromSource title comment createdAt reviewedAt
    entry { id title }
    organisation { id title }
    changes { field before after }
  }
`);

export type Proposal = FragmentOf<typeof ProposalFragment>;

/** What an own entry shows of itself beside its card. */
export const OwnEntryFragment = graphql(`
  fragment OwnEntry on Entry { ...EntryCard ended validUntil }
`, [EntryCardFragment]);

/** An own entry, those that ended too. */
export type OwnEntryFields = FragmentOf<typeof OwnEntryFragment>;

/** The organisation, the first page of what it offers and of what it proposed, and its changes that wait. */
export const PublishingQuery = graphql(`
  query Publishing {
    me {
      organisation { ...OwnEntry offers(first: 20, withEnded: true) { totalCount pageInfo { hasNextPage endCursor } nodes { ...OwnEntry } } }
      publishableKinds { id name role plugin }
    }
    proposals(first: 20, own: true) { totalCount pageInfo { hasNextPage endCursor } nodes { ...ProposalFields } }
    waiting: proposals(first: 100, own: true, state: pending) { nodes { id entry { id } } }
  }
`, [OwnEntryFragment, ProposalFragment]);

export type Publishing = ResultOf<typeof PublishingQuery>;

/** The next page of what the organisation offers. */
export const MoreOwnOffersQuery = graphql(`
  query MoreOwnOffers($after: String) {
    me { organisation { id offers(first: 20, after: $after, withEnded: true) { totalCount pageInfo { hasNextPage endCursor } nodes { ...OwnEntry } } } }
  }
`, [OwnEntryFragment]);

/** The next page of what the organisation proposed. */
export const MoreOwnProposalsQuery = graphql(`
  query MoreOwnProposals($after: String) {
    proposals(first: 20, after: $after, own: true) { totalCount pageInfo { hasNextPage endCursor } nodes { ...ProposalFields } }
  }
`, [ProposalFragment]);

export type ProposalPage = ResultOf<typeof MoreOwnProposalsQuery>['proposals'];

/** An entry with what its publisher may change, in both languages, and where its author left off: at a proposal, else at what waits. */
export const EditedEntryQuery = graphql(`
  query EditedEntry($id: ID!, $from: ID!, $goesOn: Boolean!) {
    me { organisation { id } }
    entry(id: $id) {
      id kind kindName title
      titleIt: title(locale: it) titleEn: title(locale: en) summaryIt: summary(locale: it) summaryEn: summary(locale: en)
      concepts { id label } province municipality address remote
      price { amount free noteIt: note(locale: it) noteEn: note(locale: en) }
      durationIt: duration(locale: it) durationEn: duration(locale: en)
      validFrom validUntil links { rel url } attributes
    }
    proposal(id: $from) @include(if: $goesOn) { ...ProposalFields }
    proposals(first: 1, own: true, entryId: $id, state: pending) { nodes { ...ProposalFields } }
  }
`, [ProposalFragment]);

export type EditedEntry = NonNullable<ResultOf<typeof EditedEntryQuery>['entry']>;

/** How many companies need what is being written, and what they ask for beside it. */
export const NeedsThatFitQuery = graphql(`
  query NeedsThatFit($id: ID!, $draft: DraftInput!) {
    needsThatFit(organisationId: $id, draft: $draft) {
      companies { few about text }
      unsaid { concept { id label } companies { text } }
    }
  }
`);

/** Where a new entry starts: at the organisation, or at a proposal that was not taken. */
export const NewEntryQuery = graphql(`
  query NewEntry($from: ID!, $goesOn: Boolean!) {
    me { organisation { id title province municipality address } publishableKinds { id name } }
    proposal(id: $from) @include(if: $goesOn) { ...ProposalFields }
  }
`, [ProposalFragment]);

export const ConceptsQuery = graphql(`
  query Concepts($query: String, $first: Int!) { concepts(query: $query, first: $first) { id label } }
`);

export const ProposeEntryMutation = graphql(`
  mutation ProposeEntry($input: ProposalInput!) { proposeEntry(input: $input) { ...ProposalFields } }
`, [ProposalFragment]);

export const WithdrawProposalMutation = graphql(`
  mutation WithdrawProposal($id: ID!) { withdrawProposal(id: $id) { id state } }
`);
