import type { RouteRecordRaw } from 'vue-router';

/** What does my hub put first? */
export const routes: RouteRecordRaw[] = [
  { path: '/desk/priorities', name: 'desk-priorities', component: () => import('./PrioritiesPage.vue'), meta: { roles: ['promoter'] } },
];
