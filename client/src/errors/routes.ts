import type { RouteRecordRaw } from 'vue-router';

/** The pages that say why there is nothing to show. */
export const routes: RouteRecordRaw[] = [
  { path: '/forbidden', name: 'forbidden', component: () => import('./ForbiddenPage.vue') },
  { path: '/:path(.*)*', name: 'not-found', component: () => import('./NotFoundPage.vue') },
];
