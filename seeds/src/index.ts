export { filedAnswers } from './companies/answers.ts';
export type { FiledAnswer } from './companies/answers.ts';
export type { DemoCompany } from './companies/company.ts';
export { demoCompanies } from './companies/index.ts';
export { illustrativeEntries } from './entries/index.ts';
export { demoActivities, demoDecisions } from './past.ts';
export type { DemoActivity, DemoDecision } from './past.ts';
export { DEMO_PASSWORD, demoHubs, demoPeople } from './people.ts';
export type { DemoHub, DemoPerson } from './people.ts';
