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

export const PublishingQuery = graphql(`
  query Publishing {
    me {
      organisation { ...EntryCard offers(first: 50) { totalCount nodes { ...EntryCard } } }
      publishableKinds { id name role plugin }
    }
    proposals(first: 50) { nodes { ...ProposalFields } }
  }
`, [EntryCardFragment, ProposalFragment]);

export type Publishing = ResultOf<typeof PublishingQuery>;

/** An entry with what its publisher may change, in both languages. */
export const EditedEntryQuery = graphql(`
  query EditedEntry($id: ID!) {
    entry(id: $id) {
      id kind kindName title
      titleIt: title(locale: it) titleEn: title(locale: en) summaryIt: summary(locale: it) summaryEn: summary(locale: en)
      concepts { id label } province municipality
      price { amount free noteIt: note(locale: it) noteEn: note(locale: en) }
      durationIt: duration(locale: it) durationEn: duration(locale: en)
      validFrom validUntil links { rel url } attributes
    }
    proposals(first: 50) { nodes { ...ProposalFields } }
  }
`, [ProposalFragment]);

export type EditedEntry = NonNullable<ResultOf<typeof EditedEntryQuery>['entry']>;

export const NewEntryQuery = graphql(`
  query NewEntry {
    me { organisation { id title province municipality } publishableKinds { id name } }
    proposals(first: 50) { nodes { ...ProposalFields } }
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
