import type { RouteLocationRaw } from 'vue-router';

/** The catalogue's page with the partners of one province. */
export const partnersOf = (province: string): RouteLocationRaw => ({ name: 'catalogue', query: { role: 'partner', province } });
