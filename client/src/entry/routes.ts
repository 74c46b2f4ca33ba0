import type { RouteRecordRaw } from 'vue-router';

/** One entry of the catalogue. */
export const routes: RouteRecordRaw[] = [
  { path: '/entries/:id', name: 'entry', component: () => import('./EntryPage.vue'), props: true },
];
