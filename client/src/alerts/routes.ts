import type { RouteRecordRaw } from 'vue-router';

/** Where letters of news lead to end them. */
export const routes: RouteRecordRaw[] = [{ path: '/alerts/off', name: 'alerts-off', component: () => import('./LettersOffPage.vue') }];
