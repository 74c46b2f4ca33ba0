import type { RouteRecordRaw } from 'vue-router';

/** What an organisation publishes. */
export const routes: RouteRecordRaw[] = [
  {
    path: '/publishing', name: 'publishing', component: () => import('./PublishingPage.vue'),
    meta: { roles: ['publisher'], landingOf: 'publisher', navigation: { label: 'publishing.navigation', order: 30 } },
  },
  {
    path: '/publishing/entries/:id', name: 'publishing-edit', component: () => import('./EditEntryPage.vue'), props: true,
    meta: { roles: ['publisher'] },
  },
  {
    path: '/publishing/new/:kind', name: 'publishing-new', component: () => import('./NewEntryPage.vue'), props: true,
    meta: { roles: ['publisher'] },
  },
];
