import type { RouteRecordRaw } from 'vue-router';

/** The first page anybody sees. */
export const routes: RouteRecordRaw[] = [{ path: '/', name: 'home', component: () => import('./HomePage.vue') }];
