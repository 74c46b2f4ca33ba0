import type { RouteRecordRaw } from 'vue-router';

/** Whether everything is feeding: what each plugin brings, and how its sources are. */
export const routes: RouteRecordRaw[] = [
  {
    path: '/plugins',
    name: 'plugins',
    component: () => import('./PluginsPage.vue'),
    meta: { navigation: { label: 'layout.plugins', order: 90, roles: ['administrator', 'promoter'] } },
  },
];
