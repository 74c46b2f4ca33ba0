import { shallowRef, type ShallowRef } from 'vue';
import { createRouter, createWebHistory, type RouteLocationNormalized } from 'vue-router';
import { routes as account } from './account/routes.ts';
import { hasRole, currentMe, sessionKnown } from './account/session.ts';
import { routes as administration } from './administration/routes.ts';
import { routes as alerts } from './alerts/routes.ts';
import { routes as assessment } from './assessment/routes.ts';
import { routes as catalogue } from './catalogue/routes.ts';
import { routes as company } from './company/routes.ts';
import { routes as curation } from './curation/routes.ts';
import { routes as demand } from './demand/routes.ts';
import { routes as desk } from './desk/routes.ts';
import { routes as development } from './development/routes.ts';
import { routes as entry } from './entry/routes.ts';
import { routes as errors } from './errors/routes.ts';
import { routes as home } from './home/routes.ts';
import { routes as invitation } from './invitation/routes.ts';
import { routes as matches } from './matches/routes.ts';
import { routes as plugins } from './plugins/routes.ts';
import { routes as priorities } from './priorities/routes.ts';
import { routes as publishing } from './publishing/routes.ts';
import { routes as review } from './review/routes.ts';
import { expectHeading } from './site/page-focus.ts';
import './site/route-meta.ts';
import { scrollFor } from './site/scroll.ts';

/** Every page of the site; each room brings its own routes. */
export const router = createRouter({
  history: createWebHistory(),
  routes: [
    ...home, ...catalogue, ...entry, ...company, ...assessment, ...matches, ...desk, ...demand, ...priorities, ...curation, ...review, ...publishing,
    ...account, ...alerts, ...invitation, ...administration, ...plugins, ...development, ...errors,
  ],
  scrollBehavior: scrollFor,
});

router.beforeEach(async (to) => {
  if (!to.meta.roles && !to.meta.signedIn) return true;
  await sessionKnown();
  return mayEnter(to);
});

function mayEnter(to: RouteLocationNormalized) {
  if (!currentMe.value) return { name: 'sign-in', query: { next: to.fullPath } };
  if (to.meta.roles && !hasRole(...to.meta.roles)) return { name: 'forbidden' };
  return true;
}

/** The address of a page that could not be fetched, until the next one is: the network failed, or a newer site is out. */
export const unreachablePage: ShallowRef<string | undefined> = shallowRef();

router.onError((_error, to) => {
  unreachablePage.value = to.fullPath;
});

router.afterEach((to, from, failure) => {
  if (failure) return;
  unreachablePage.value = undefined;
  const first = from.matched.length === 0;
  if (!first && to.path !== from.path) expectHeading();
});
