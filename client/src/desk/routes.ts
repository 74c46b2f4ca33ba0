import type { RouteRecordRaw } from 'vue-router';

/** A promoter's desk. */
export const routes: RouteRecordRaw[] = [
  {
    path: '/desk', name: 'desk', component: () => import('./DeskPage.vue'),
    meta: { roles: ['promoter'], landingOf: 'promoter', navigation: { label: 'desk.navigation', order: 20 } },
  },
  { path: '/desk/new', name: 'desk-new', component: () => import('./AddCompanyPage.vue'), meta: { roles: ['promoter'] } },
  { path: '/desk/import', name: 'desk-import', component: () => import('./ImportPage.vue'), meta: { roles: ['promoter'] } },
];
