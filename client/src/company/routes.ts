import type { RouteRecordRaw } from 'vue-router';

/** A company: describing it, joining it, and where it stands. */
export const routes: RouteRecordRaw[] = [
  {
    path: '/company', name: 'company', component: () => import('./MyCompanyPage.vue'),
    meta: { roles: ['company', 'newcomer'], landingOf: 'company', navigation: { label: 'company.navigation', order: 20 } },
  },
  { path: '/company/new', name: 'company-new', component: () => import('./NewCompanyPage.vue'), meta: { signedIn: true } },
  { path: '/company/claim', name: 'company-claim', component: () => import('./ClaimCompanyPage.vue'), meta: { signedIn: true } },
  {
    path: '/company/:id/edit', name: 'company-edit', component: () => import('./EditCompanyPage.vue'), props: true,
    meta: { roles: ['company', 'promoter'] },
  },
];
