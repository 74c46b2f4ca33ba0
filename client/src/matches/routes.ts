import type { RouteRecordRaw } from 'vue-router';

/** Whom to call first. */
export const routes: RouteRecordRaw[] = [
  {
    path: '/company/:id/matches', name: 'matches', component: () => import('./MatchesPage.vue'), props: true,
    meta: { roles: ['company', 'promoter'] },
  },
];
