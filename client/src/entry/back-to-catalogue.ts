import type { RouteLocationRaw } from 'vue-router';

/** Back to the search the reader came from, when it was one; else the whole catalogue. */
export function backToCatalogue(): RouteLocationRaw {
  const back: unknown = window.history.state?.back;
  return typeof back === 'string' && back.startsWith('/catalogue') ? back : { name: 'catalogue' };
}
