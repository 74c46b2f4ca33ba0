import type { Room } from '../room.ts';
import { CompanyClaimEntity } from './claim.entity.ts';
import { ClaimResolver, MyClaimsResolver } from './claim.resolver.ts';
import { companiesMigrations } from './companies.migration.ts';
import { companiesViews } from './companies.views.ts';
import { CompanyImportResolver, RefusedLineResolver } from './company-import.resolver.ts';
import { CompanyEntity } from './company.entity.ts';
import { CompanyResolver, MyCompaniesResolver } from './company.resolver.ts';
import { DivisionResolver } from './division.resolver.ts';
import { OwnerInvitationResolver } from './owner-invitation.resolver.ts';
import { CompanyPeopleResolver } from './people.resolver.ts';

/** Companies: who asks, who they belong to, and who may follow them. */
export const companies: Room = {
  entities: [CompanyEntity, CompanyClaimEntity],
  migrations: companiesMigrations,
  views: companiesViews,
  resolvers: [
    CompanyResolver, MyCompaniesResolver, CompanyPeopleResolver, ClaimResolver, MyClaimsResolver, OwnerInvitationResolver,
    CompanyImportResolver, RefusedLineResolver, DivisionResolver,
  ],
};

export { companyChanged, markAssessed } from './changed.ts';
export { CompanyConnection, CompanyType } from './company.type.ts';
export { importCompanies } from './import/import-companies.ts';
export { lockCompany } from './lock-company.ts';
export {
  followableCompany, followedCompany, ownCompany, ownedCompany, readableCompany, writableCompany, type Predicate,
} from './predicates.ts';
export { readCompany } from './read-company.ts';
export { createCompany } from './save-company.ts';
