import { graphql, type ResultOf } from '../graphql/graphql.ts';

/** The questionnaire of a draft with all its words. Its answers are asked apart: each saved answer would ask this again. */
export const QuestionnaireQuery = graphql(`
  query Questionnaire($companyId: ID!) {
    company(id: $companyId) {
      id name
      instruments { id name description source mode areas { id name questions { id } } }
      latestAssessment { id filedAt }
      currentAssessment {
        id state
        instrument {
          id name
          areas { id name description questions { id text why notApplicable steps { value text } } }
        }
      }
    }
  }
`);

export const InstrumentLengthsQuery = graphql(`
  query InstrumentLengths { instruments { id areas { id questions { id } } } }
`);

export type AssessedCompany = NonNullable<ResultOf<typeof QuestionnaireQuery>['company']>;
export type Draft = NonNullable<AssessedCompany['currentAssessment']>;
export type AskedQuestion = Draft['instrument']['areas'][number]['questions'][number];

export const AnswersQuery = graphql(`
  query Answers($id: ID!) {
    assessment(id: $id) { id answers { questionId step notApplicable revision } }
  }
`);

export const StartAssessmentMutation = graphql(`
  mutation StartAssessment($companyId: ID!, $instrumentId: ID!) {
    startAssessment(companyId: $companyId, instrumentId: $instrumentId) { id state }
  }
`);

export const SaveAnswerMutation = graphql(`
  mutation SaveAnswer($input: AnswerInput!) {
    saveAnswer(input: $input) { questionId step notApplicable revision }
  }
`);

export const FileAssessmentMutation = graphql(`
  mutation FileAssessment($id: ID!) {
    fileAssessment(id: $id) { id state filedAt }
  }
`);

/** Where a company stood when it filed: levels, profile, date. */
export const StandingFragment = graphql(`
  fragment Standing on Assessment {
    id state filedAt overall filedByPromoter
    instrument { id name maximum }
    profile { id name description }
    levels { level target meaning area { id name } }
  }
`);

export type Standing = ResultOf<typeof StandingFragment>;

/** A gap in plain words. */
export const GapFragment = graphql(`
  fragment CompanyGap on Gap { id area areaName level target maximum severe priority text meaning }
`);

export type CompanyGap = ResultOf<typeof GapFragment>;

export const ReportQuery = graphql(`
  query Report($companyId: ID!) {
    company(id: $companyId) {
      id name sector { code name } province municipality sizeClass
      assessments(first: 4) { nodes { ...Standing } }
      latestAssessment { id instrument { id source } }
      gaps { ...CompanyGap }
    }
  }
`, [StandingFragment, GapFragment]);
