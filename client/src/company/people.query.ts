import { InvitationFragment } from '../administration/administration.query.ts';
import { graphql } from '../graphql/graphql.ts';

export const CompanyPeopleQuery = graphql(`
  query CompanyPeople($id: ID!, $first: Int!) {
    company(id: $id) {
      id people(first: $first) { totalCount pageInfo { hasNextPage } nodes { id name email } }
      invitations { ...InvitationFields }
    }
  }
`, [InvitationFragment]);

export const InviteColleagueMutation = graphql(`
  mutation InviteColleague($companyId: ID!, $email: String!) { inviteOwner(companyId: $companyId, email: $email) { id email } }
`);

/** For whoever may invite to the company: its people, or its hub while it has none. */
export const RevokeOwnerInvitationMutation = graphql(`
  mutation RevokeOwnerInvitation($id: ID!) { revokeOwnerInvitation(id: $id) { id state } }
`);

export const RemoveCompanyMemberMutation = graphql(`
  mutation RemoveCompanyMember($companyId: ID!, $userId: ID!) { removeCompanyMember(companyId: $companyId, userId: $userId) { id } }
`);
