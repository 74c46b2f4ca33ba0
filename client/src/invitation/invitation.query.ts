import { graphql, type ResultOf } from '../graphql/graphql.ts';

/** What an invitation is for, or that it was revoked; nothing when it can be accepted no more for another reason. */
export const InvitationQuery = graphql(`
  query Invitation($token: String!) { invitation(token: $token) { id role email state } }
`);

export type OpenInvitation = NonNullable<ResultOf<typeof InvitationQuery>['invitation']>;

export const AcceptInvitationMutation = graphql(`
  mutation AcceptInvitation($token: String!) { acceptInvitation(token: $token) { roles } }
`);
