import { GapFragment, StandingFragment } from '../assessment/assessment.query.ts';
import { graphql, type FragmentOf, type ResultOf } from '../graphql/graphql.ts';
import { MatchFragment } from '../matches/match.fragment.ts';

/** What a company says of itself. */
export const CompanyProfileFragment = graphql(`
  fragment CompanyProfile on Company {
    id name taxCode sector { code name } sizeClass province municipality website description needs illustrative
  }
`);

export type CompanyProfile = FragmentOf<typeof CompanyProfileFragment>;

/** What was done with or for a company. */
export const ActivityFragment = graphql(`
  fragment CompanyActivity on Activity { id kind channel occurredOn note promoter }
`);

export type CompanyActivity = FragmentOf<typeof ActivityFragment>;

export const CompanyQuery = graphql(`
  query CompanyOverview($id: ID!, $activities: Int!) {
    company(id: $id) {
      ...CompanyProfile
      hubConsent hub { id name website } owned nextStep
      currentAssessment { id answered total }
      assessments(first: 4) { nodes { ...Standing } }
      gaps { ...CompanyGap }
      matchesState { state }
      matches(first: 5) { totalCount nodes { ...MatchCard } }
      activities(first: $activities) { totalCount pageInfo { hasNextPage } nodes { ...CompanyActivity } }
    }
  }
`, [CompanyProfileFragment, StandingFragment, GapFragment, MatchFragment, ActivityFragment]);

export type CompanyOverview = NonNullable<ResultOf<typeof CompanyQuery>['company']>;

export const CompanyProfileQuery = graphql(`
  query CompanyProfile($id: ID!) { company(id: $id) { ...CompanyProfile } }
`, [CompanyProfileFragment]);

export const DivisionsQuery = graphql(`
  query Divisions { divisions { code name } }
`);

export const HubsQuery = graphql(`
  query Hubs { hubs { id name website provinces { code name } } }
`);

export type Hub = ResultOf<typeof HubsQuery>['hubs'][number];

export const MyCompaniesQuery = graphql(`
  query MyCompanies { me { companies { id name } claims { id taxCode companyName state comment createdAt } } }
`);

export type MyClaim = NonNullable<ResultOf<typeof MyCompaniesQuery>['me']>['claims'][number];

export const CreateCompanyMutation = graphql(`
  mutation CreateCompany($input: CompanyInput!) { createCompany(input: $input) { id name } }
`);

export const UpdateCompanyMutation = graphql(`
  mutation UpdateCompany($id: ID!, $input: CompanyInput!) { updateCompany(id: $id, input: $input) { ...CompanyProfile } }
`, [CompanyProfileFragment]);

export const SetHubConsentMutation = graphql(`
  mutation SetHubConsent($companyId: ID!, $hubId: ID) {
    setHubConsent(companyId: $companyId, hubId: $hubId) { id hubConsent hub { id } }
  }
`);

export const ClaimCompanyMutation = graphql(`
  mutation ClaimCompany($taxCode: String!) { claimCompany(taxCode: $taxCode) { id state } }
`);
