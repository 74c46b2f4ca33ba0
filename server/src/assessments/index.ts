import type { Room } from '../room.ts';
import { AssessmentResolver } from './assessment.resolver.ts';
import { assessmentsMigrations } from './assessments.migration.ts';
import { assessmentsViews } from './assessments.views.ts';
import { AreaLevelResolver, CompanyAssessmentsResolver, GapResolver } from './company-assessments.resolver.ts';
import { AreaResolver, InstrumentResolver, ProfileResolver, QuestionResolver, StepResolver } from './instrument.resolver.ts';

/** Answers to levels, levels to gaps. */
export const assessments: Room = {
  entities: [],
  migrations: assessmentsMigrations,
  views: assessmentsViews,
  resolvers: [
    AssessmentResolver, CompanyAssessmentsResolver, GapResolver, AreaLevelResolver,
    InstrumentResolver, AreaResolver, QuestionResolver, StepResolver, ProfileResolver,
  ],
};

export { fileAssessment } from './file.ts';
export { saveAnswer } from './save-answer.ts';
export { startAssessment } from './start.ts';
export type { Shortfall } from './gaps.ts';
export { levelsOf } from './levels.ts';
export { latestFiled } from './assessments.views.ts';
