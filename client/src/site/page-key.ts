import type { RouteLocationNormalizedLoaded } from 'vue-router';

/** Which page a route shows: the same page stays mounted while its query or a nested step changes. */
export function pageKey(route: Pick<RouteLocationNormalizedLoaded, 'matched' | 'params'>): string {
  const pattern = route.matched[0]?.path ?? '';
  return pattern.replace(/:(\w+)(\([^)]*\))?[*+?]?/g, (_, name: string) => String(route.params[name] ?? ''));
}
