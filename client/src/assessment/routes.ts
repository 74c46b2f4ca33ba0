import type { RouteRecordRaw } from 'vue-router';

/** Filling in the questionnaire, and what comes of it; for the company and for the promoter who follows it. */
export const routes: RouteRecordRaw[] = [
  {
    path: '/company/:id/assessment', name: 'assessment', component: () => import('./AssessmentPage.vue'), props: true,
    meta: { roles: ['company', 'promoter'] },
  },
  {
    path: '/company/:id/report', name: 'report', component: () => import('./ReportPage.vue'), props: true,
    meta: { roles: ['company', 'promoter'] },
  },
];
