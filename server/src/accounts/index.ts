import { mergeViews } from '../reading/view.ts';
import type { Room } from '../room.ts';
import { accountsMigrations } from './accounts.migration.ts';
import { accountsViews } from './accounts.views.ts';
import { HubAdministrationResolver } from './hubs/hub-administration.resolver.ts';
import { promotersViews } from './hubs/promoters.views.ts';
import { HubResolver } from './hubs/hub.resolver.ts';
import { InvitationResolver } from './invitations/invitation.resolver.ts';
import { invitationViews } from './invitations/invitation.views.ts';
import { MeResolver } from './me.resolver.ts';
import { ProvinceResolver } from './province.resolver.ts';

/** People, hubs, who belongs to what, and the way to sign in. */
export const accounts: Room = {
  entities: [],
  migrations: accountsMigrations,
  views: mergeViews([accountsViews, promotersViews, invitationViews]),
  resolvers: [MeResolver, HubResolver, HubAdministrationResolver, InvitationResolver, ProvinceResolver],
};

export { accountId, createAccount, type NewAccount } from './account.ts';
export { accountsJobs } from './accounts.job.ts';
export { makeAdministrator } from './administrator.ts';
export { ADDRESS_HEADER, MAXIMUM_PASSWORD, MINIMUM_PASSWORD } from './auth/auth-options.ts';
export { createAuth, type Auth } from './auth/create-auth.ts';
export { sessionSecret } from './auth/secret.ts';
export { requireAdministrator, requirePerson, requirePromoter, requireVerified, type Person, type Promoter } from './guards.ts';
export { HubType } from './hubs/hub.type.ts';
export { InvitationType } from './invitations/invitation.type.ts';
export { invitationsTo } from './invitations/invitation.views.ts';
export { invite, type SiteContext } from './invitations/invite.ts';
export { readInvitation } from './invitations/read-invitation.ts';
export { revoke } from './invitations/revoke.ts';
export { join, leave } from './invitations/memberships.ts';
export { newToken } from './invitations/token.ts';
export { takeDailyTurn } from './limits.ts';
export { preferredLocale } from './locale.ts';
export { write, type LetterTexts } from './mail/letters.ts';
export { sendLetter } from './mail/mail.job.ts';
export type { KeptLetter, Letter, Mailer } from './mail/mailer.ts';
export { openMailer } from './mail/open-mailer.ts';
export { tidyLettersJob } from './mail/tidy-letters.job.ts';
export { readMe } from './me.resolver.ts';
export { MeType, UserType } from './me.type.ts';
export { ProvinceType } from './province.type.ts';
export { REVIEW_STATES, ReviewState } from './review-state.ts';
export { viewerFor } from './viewer.ts';
