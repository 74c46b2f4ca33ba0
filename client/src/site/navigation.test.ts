import { describe, expect, it } from 'vitest';
import { createMemoryHistory, createRouter, type RouteRecordRaw } from 'vue-router';
import { firstPage, navigationFor } from './navigation.ts';

const page = (name: string, meta: RouteRecordRaw['meta']): RouteRecordRaw => ({ path: `/${name}`, name, component: {}, meta });
const router = createRouter({
  history: createMemoryHistory(),
  routes: [
    page('home', {}),
    page('plugins', { navigation: { label: 'layout.plugins', order: 90, roles: ['promoter'] } }),
    page('administration', { roles: ['administrator'], landingOf: 'administrator' }),
    page('catalogue', { navigation: { label: 'layout.catalogue', order: 10 } }),
    page('desk', { navigation: { label: 'layout.menu', order: 20 }, roles: ['promoter'], landingOf: 'promoter' }),
    page('company', { navigation: { label: 'layout.demo', order: 20 }, roles: ['company', 'newcomer'], landingOf: 'company' }),
  ],
});
const names = (roles: string[]) => navigationFor(router, roles).map(({ to }) => (to as { name: string }).name);

describe('the header', () => {
  it('leads a guest to public pages only, and not to those that are of use to others', () => {
    expect(names([])).toEqual(['catalogue']);
  });

  it('leads people to the pages of their roles too, in the order that these ask for', () => {
    expect(names(['promoter'])).toEqual(['catalogue', 'desk', 'plugins']);
    expect(names(['newcomer'])).toEqual(['catalogue', 'company']);
  });
});

describe('the first page after signing in', () => {
  it.each([
    [['promoter', 'company'], 'desk'],
    [['administrator'], 'administration'],
    [['newcomer'], 'company'],
    [['publisher'], 'home'],
  ])('of %o is %s', (roles, name) => {
    expect(firstPage(router, roles)).toEqual({ name });
  });
});
