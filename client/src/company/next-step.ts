import type { RouteLocationRaw } from 'vue-router';
import { FINISH } from '../assessment/use-screens.ts';
import type { CompanyOverview } from './company.query.ts';

/** What to do next: the API's step, and apart from it an assessment that only has to be filed. */
export type Step = CompanyOverview['nextStep'] | 'file_assessment';

/** The next step of a company. */
export function stepOf({ nextStep, currentAssessment: draft }: Pick<CompanyOverview, 'nextStep' | 'currentAssessment'>): Step {
  return nextStep === 'resume_assessment' && draft && draft.answered >= draft.total ? 'file_assessment' : nextStep;
}

/** The page on which a step of this company is done. */
export function pageOf(step: Step, id: string): RouteLocationRaw {
  if (step === 'describe') return { name: 'company-edit', params: { id } };
  if (step === 'read_matches') return { name: 'matches', params: { id } };
  return { name: 'assessment', params: { id }, query: step === 'file_assessment' ? { area: FINISH } : {} };
}
