import type { RouteRecordRaw } from 'vue-router';

/** What waits for a decision: people who claim a company, and what organisations propose to publish. */
export const routes: RouteRecordRaw[] = [
  {
    path: '/review', name: 'review', component: () => import('./ReviewPage.vue'),
    meta: { roles: ['promoter', 'administrator'], navigation: { label: 'review.navigation', order: 40 } },
  },
];
