import { GapFragment } from '../assessment/assessment.query.ts';
import { ActivityFragment } from '../company/company.query.ts';
import { graphql, type FragmentOf, type ResultOf } from '../graphql/graphql.ts';

/** A company as the desk's list shows it. */
export const DeskCompanyFragment = graphql(`
  fragment DeskCompany on Company {
    id name sector { code name } sizeClass province municipality nextStep owned illustrative createdAt
    latestAssessment { id filedAt overall profile { id name } instrument { id maximum } }
    activities(first: 1) { nodes { ...CompanyActivity } }
  }
`, [ActivityFragment]);

export type DeskCompany = FragmentOf<typeof DeskCompanyFragment>;

export const DeskQuery = graphql(`
  query Desk($query: String, $filter: CompanyFilter, $first: Int!, $after: String) {
    companies(query: $query, filter: $filter, first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor } nodes { ...DeskCompany }
    }
  }
`, [DeskCompanyFragment]);

export const DrawerQuery = graphql(`
  query DeskDrawer($id: ID!, $activities: Int!) {
    company(id: $id) {
      ...DeskCompany
      taxCode website description needs hubConsent
      currentAssessment { id answered total }
      gaps { ...CompanyGap }
      invitations { id email state createdAt }
      log: activities(first: $activities) { totalCount pageInfo { hasNextPage } nodes { ...CompanyActivity } }
    }
  }
`, [DeskCompanyFragment, GapFragment, ActivityFragment]);

export type DrawerCompany = NonNullable<ResultOf<typeof DrawerQuery>['company']>;

export const LogActivityMutation = graphql(`
  mutation LogActivity($input: ActivityInput!) { logActivity(input: $input) { ...CompanyActivity } }
`, [ActivityFragment]);

export const InviteOwnerMutation = graphql(`
  mutation InviteOwner($companyId: ID!, $email: String!) { inviteOwner(companyId: $companyId, email: $email) { id email state } }
`);

export const ImportCompaniesMutation = graphql(`
  mutation ImportCompanies($input: CompanyFileInput!) {
    importCompanies(input: $input) { createdCount created { id name } refused { line code reason } }
  }
`);

export type ImportResult = ResultOf<typeof ImportCompaniesMutation>['importCompanies'];
