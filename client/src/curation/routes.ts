import type { RouteRecordRaw } from 'vue-router';

/** Is this list right for them? */
export const routes: RouteRecordRaw[] = [
  { path: '/company/:id/curate', name: 'curate', component: () => import('./CuratePage.vue'), props: true, meta: { roles: ['promoter'] } },
];
