import type { RouteRecordRaw } from 'vue-router';

/** Becoming somebody here, and everything about one's own account. */
export const routes: RouteRecordRaw[] = [
  { path: '/sign-in', name: 'sign-in', component: () => import('./SignInPage.vue') },
  { path: '/sign-up', name: 'sign-up', component: () => import('./SignUpPage.vue') },
  { path: '/forgot-password', name: 'forgot-password', component: () => import('./ForgotPasswordPage.vue') },
  { path: '/reset-password', name: 'reset-password', component: () => import('./ResetPasswordPage.vue') },
  { path: '/verify-email', name: 'verify-email', component: () => import('./VerifyEmailPage.vue') },
  { path: '/account', name: 'account', component: () => import('./AccountPage.vue'), meta: { signedIn: true } },
];
