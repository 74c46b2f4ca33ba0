import type { RouteRecordRaw } from 'vue-router';

/** The catalogue; its address says the whole state of the search. */
export const routes: RouteRecordRaw[] = [
  {
    path: '/catalogue',
    name: 'catalogue',
    component: () => import('./CataloguePage.vue'),
    meta: { navigation: { label: 'layout.catalogue', order: 10 } },
  },
];
