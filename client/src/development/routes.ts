import type { RouteRecordRaw } from 'vue-router';

/** What only an installation without a mail server has: the mail it would have sent. */
export const routes: RouteRecordRaw[] = [{ path: '/development/mail', name: 'mailbox', component: () => import('./MailboxPage.vue') }];
