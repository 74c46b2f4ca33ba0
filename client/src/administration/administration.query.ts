import { graphql, type FragmentOf, type ResultOf } from '../graphql/graphql.ts';

/** What is said about a hub. */
export const HubFragment = graphql(`
  fragment HubFields on Hub { id name website provinces { code name } }
`);

export type HubRow = FragmentOf<typeof HubFragment>;

/** Somebody who was asked by mail, and what became of it. */
export const InvitationFragment = graphql(`
  fragment InvitationFields on Invitation { id email state createdAt expiresAt }
`);

export type SentInvitation = FragmentOf<typeof InvitationFragment>;

export const AdministeredHubsQuery = graphql(`
  query AdministeredHubs { hubs { ...HubFields promoters { id } invitations { id state } } }
`, [HubFragment]);

export const AdministeredHubQuery = graphql(`
  query AdministeredHub($id: ID!) {
    hub(id: $id) { ...HubFields promoters { id name email } invitations { ...InvitationFields } }
  }
`, [HubFragment, InvitationFragment]);

export type Promoter = NonNullable<ResultOf<typeof AdministeredHubQuery>['hub']>['promoters'][number];

export const CreateHubMutation = graphql(`
  mutation CreateHub($input: HubInput!) { createHub(input: $input) { ...HubFields } }
`, [HubFragment]);

export const UpdateHubMutation = graphql(`
  mutation UpdateHub($id: ID!, $input: HubInput!) { updateHub(id: $id, input: $input) { ...HubFields } }
`, [HubFragment]);

export const InvitePromoterMutation = graphql(`
  mutation InvitePromoter($hubId: ID!, $email: String!) { invitePromoter(hubId: $hubId, email: $email) { id email } }
`);

export const RevokePromoterInvitationMutation = graphql(`
  mutation RevokePromoterInvitation($id: ID!) { revokePromoterInvitation(id: $id) { id state } }
`);

export const RemovePromoterMutation = graphql(`
  mutation RemovePromoter($hubId: ID!, $userId: ID!) { removePromoter(hubId: $hubId, userId: $userId) { id promoters { id } } }
`);

export const OrganisationsQuery = graphql(`
  query Organisations($query: String, $first: Int!) {
    entries(query: $query, filter: { roles: [partner] }, first: $first) {
      totalCount nodes { id title kindName province municipality illustrative }
    }
  }
`);

export const PublishersQuery = graphql(`
  query Publishers($id: ID!) {
    organisationMembers(organisationId: $id) {
      organisation { id title }
      publishers { id name email }
      invitations { ...InvitationFields }
    }
  }
`, [InvitationFragment]);

export const InvitePublisherMutation = graphql(`
  mutation InvitePublisher($organisationId: ID!, $email: String!) { invitePublisher(organisationId: $organisationId, email: $email) { id email } }
`);

export const RevokePublisherInvitationMutation = graphql(`
  mutation RevokePublisherInvitation($id: ID!) { revokePublisherInvitation(id: $id) { id state } }
`);

export const RemovePublisherMutation = graphql(`
  mutation RemovePublisher($organisationId: ID!, $userId: ID!) {
    removePublisher(organisationId: $organisationId, userId: $userId) { publishers { id } }
  }
`);
