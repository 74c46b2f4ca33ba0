import type { RouteLocationRaw, Router, RouteRecordNormalized } from 'vue-router';
import type { PersonRole } from '../account/session.ts';
import type { MessageKey } from '../i18n/message-key.ts';

/** One link of the header. */
export interface NavigationItem {
  readonly label: MessageKey;
  readonly to: RouteLocationRaw;
}

type Routes = Pick<Router, 'getRoutes'>;

/** The header's links for a person with these roles (none: a guest), in the order the pages ask for. */
export function navigationFor(router: Routes, roles: readonly string[]): NavigationItem[] {
  return router.getRoutes()
    .filter((route) => route.meta.navigation && isFor(route, roles))
    .sort((one, other) => orderOf(one) - orderOf(other))
    .map((route) => ({ label: route.meta.navigation!.label, to: { name: route.name! } }));
}

/** The first page of this role; the home page while nobody has built one. */
export function landingOf(router: Routes, role: PersonRole): RouteLocationRaw {
  const landing = router.getRoutes().find((route) => route.meta.landingOf === role);
  return landing ? { name: landing.name! } : { name: 'home' };
}

/** Where a person with these roles starts after signing in. A newcomer has come for a company. */
export function firstPage(router: Routes, roles: readonly string[]): RouteLocationRaw {
  const order: readonly PersonRole[] = ['promoter', 'company', 'publisher', 'administrator'];
  return landingOf(router, order.find((role) => roles.includes(role)) ?? 'company');
}

function isFor(route: RouteRecordNormalized, roles: readonly string[]): boolean {
  if (route.meta.signedIn && roles.length === 0) return false;
  const wanted = route.meta.navigation?.roles ?? route.meta.roles;
  return wanted === undefined || wanted.some((role) => roles.includes(role));
}

function orderOf(route: RouteRecordNormalized): number {
  return route.meta.navigation?.order ?? 0;
}
