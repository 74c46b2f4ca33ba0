import type { RouteRecordRaw } from 'vue-router';

/** Hubs and their promoters, and who publishes for the organisations of the catalogue. */
export const routes: RouteRecordRaw[] = [
  {
    path: '/administration', name: 'administration', component: () => import('./HubsPage.vue'),
    meta: { roles: ['administrator'], landingOf: 'administrator', navigation: { label: 'administration.navigation', order: 50 } },
  },
  { path: '/administration/organisations', name: 'organisations', component: () => import('./OrganisationsPage.vue'), meta: { roles: ['administrator'] } },
  { path: '/administration/hubs/new', name: 'hub-new', component: () => import('./NewHubPage.vue'), meta: { roles: ['administrator'] } },
  { path: '/administration/hubs/:id', name: 'hub', component: () => import('./HubPage.vue'), props: true, meta: { roles: ['administrator'] } },
  { path: '/administration/hubs/:id/edit', name: 'hub-edit', component: () => import('./EditHubPage.vue'), props: true, meta: { roles: ['administrator'] } },
  {
    path: '/organisations/:id/publishers', name: 'publishers', component: () => import('./PublishersPage.vue'), props: true,
    meta: { roles: ['administrator', 'promoter'] },
  },
];
