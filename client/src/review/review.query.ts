import { graphql, type ResultOf } from '../graphql/graphql.ts';
import { ProposalFragment } from '../publishing/publishing.query.ts';

export const ReviewQuery = graphql(`
  query Review($first: Int!) {
    claims(state: pending, first: $first) {
      totalCount nodes { id taxCode companyId companyName createdAt claimant { id name email } }
    }
    proposals(state: pending, first: $first) { totalCount nodes { ...ProposalFields reviewable reviewers } }
  }
`, [ProposalFragment]);

export type ReviewedProposal = ResultOf<typeof ReviewQuery>['proposals']['nodes'][number];

export type ReviewedClaim = ResultOf<typeof ReviewQuery>['claims']['nodes'][number];

export const ReviewClaimMutation = graphql(`
  mutation ReviewClaim($id: ID!, $approve: Boolean!, $comment: String) { reviewClaim(id: $id, approve: $approve, comment: $comment) { id state } }
`);

export const ReviewProposalMutation = graphql(`
  mutation ReviewProposal($id: ID!, $approve: Boolean!, $comment: String) { reviewProposal(id: $id, approve: $approve, comment: $comment) { id state } }
`);
