import { describe, expect, it } from 'vitest';
import { createMemoryHistory, createRouter } from 'vue-router';
import { pageKey } from './page-key.ts';

const component = {};
const router = createRouter({
  history: createMemoryHistory(),
  routes: [
    { path: '/entries/:id', component },
    { path: '/assessments/:id', component, children: [{ path: ':area', component }] },
    { path: '/:path(.*)*', component },
  ],
});
const key = (address: string): string => pageKey(router.resolve(address));

describe('a page', () => {
  it('is another one when its own parameter changes', () => {
    expect(key('/entries/1')).not.toBe(key('/entries/2'));
  });

  it('stays while its query or a nested step changes', () => {
    expect(key('/entries/1?tab=a')).toBe(key('/entries/1?tab=b'));
    expect(key('/assessments/1/production')).toBe(key('/assessments/1/people'));
  });

  it('is another one for each unknown address', () => {
    expect(key('/a/b')).not.toBe(key('/a/c'));
  });
});
