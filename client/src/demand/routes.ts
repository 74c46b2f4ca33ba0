import type { RouteRecordRaw } from 'vue-router';

/** What several companies need together. */
export const routes: RouteRecordRaw[] = [
  {
    path: '/shared-needs', name: 'shared-needs', component: () => import('./SharedNeedsPage.vue'),
    meta: { roles: ['promoter'], navigation: { label: 'demand.navigation', order: 25 } },
  },
];
