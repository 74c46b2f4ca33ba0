import type { RouteRecordRaw } from 'vue-router';

/** Where the link of an invitation leads. */
export const routes: RouteRecordRaw[] = [
  { path: '/invitation', name: 'invitation', component: () => import('./InvitationPage.vue') },
];
