import type { Room } from '../room.ts';
import { accountsMigrations } from './accounts.migration.ts';
import { accountsViews } from './accounts.views.ts';
import { CompanyMemberEntity } from './company-member.entity.ts';
import { HubResolver } from './hub.resolver.ts';
import { MeResolver } from './me.resolver.ts';
import { ProvinceResolver } from './province.resolver.ts';

/** People, hubs, who belongs to what, and the way to sign in. */
export const accounts: Room = {
  entities: [CompanyMemberEntity],
  migrations: accountsMigrations,
  views: accountsViews,
  resolvers: [MeResolver, HubResolver, ProvinceResolver],
};

export { accountId, createAccount, type NewAccount } from './account.ts';
export { accountsJobs } from './accounts.job.ts';
export { ADDRESS_HEADER } from './auth/auth-options.ts';
export { createAuth, type Auth } from './auth/create-auth.ts';
export { sessionSecret } from './auth/secret.ts';
export { CompanyMemberEntity } from './company-member.entity.ts';
export { requirePerson, requirePromoter, requireVerified, type Person, type Promoter } from './guards.ts';
export { HubType } from './hub.type.ts';
export { takeDailyTurn } from './limits.ts';
export { preferredLocale } from './locale.ts';
export { write, type LetterTexts } from './mail/letters.ts';
export { sendLetter } from './mail/mail.job.ts';
export type { KeptLetter, Letter, Mailer } from './mail/mailer.ts';
export { openMailer } from './mail/open-mailer.ts';
export { readMe } from './me.resolver.ts';
export { MeType, UserType } from './me.type.ts';
export { ProvinceType } from './province.type.ts';
export { REVIEW_STATES, ReviewState } from './review-state.ts';
export { viewerFor } from './viewer.ts';
