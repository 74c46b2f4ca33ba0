import { describe, expect, it } from 'vitest';
import { createMemoryHistory, createRouter, type RouteRecordRaw } from 'vue-router';
import { firstPage, navigationFor } from './navigation.ts';

const page = (name: string, meta: RouteRecordRaw['meta']): RouteRecordRaw => ({ path: `/${name}`, name, component: {}, meta });
const router = createRouter({
  history: createMemoryHistory(),
  routes: [
    page('home', {}),
    page('plugins', { navigation: { label: 'layout.plugins', order: 90 }, landingOf: 'administrator' }),
    page('catalogue', { navigation: { label: 'layout.catalogue', order: 10 } }),
    page('desk', { navigation: { label: 'layout.menu', order: 20 }, roles: ['promoter'], landingOf: 'promoter' }),
    page('company', { navigation: { label: 'layout.demo', order: 20 }, roles: ['company', 'newcomer'], landingOf: 'company' }),
  ],
});
const names = (roles: string[]) => navigationFor(router, roles).map(({ to }) => (to as { name: string }).name);

describe('the header', () => {
  it('leads a guest to public pages only, in the order they ask for', () => {
    expect(names([])).toEqual(['catalogue', 'plugins']);
  });

  it('leads people to the pages of their roles too', () => {
    expect(names(['promoter'])).toEqual(['catalogue', 'desk', 'plugins']);
    expect(names(['newcomer'])).toEqual(['catalogue', 'company', 'plugins']);
  });
});

describe('the first page after signing in', () => {
  it.each([
    [['promoter', 'company'], 'desk'],
    [['administrator'], 'plugins'],
    [['newcomer'], 'company'],
    [['publisher'], 'home'],
  ])('of %o is %s', (roles, name) => {
    expect(firstPage(router, roles)).toEqual({ name });
  });
});
