import { CombinedError } from '@urql/core';
import { mount, RouterLinkStub } from '@vue/test-utils';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { i18n, showLocale } from '../i18n/i18n.ts';
import PageState from './PageState.vue';

describe('the states of a page', () => {
  beforeAll(() => showLocale('en'));
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const slots = { default: '<p>content</p>', empty: '<p>nothing here</p>' };
  const show = (props: { fetching: boolean; ready: boolean; error?: CombinedError; empty?: boolean; title?: string }) =>
    mount(PageState, { props, slots, global: { plugins: [i18n], stubs: { RouterLink: RouterLinkStub } } });

  it('shows a skeleton only when loading takes longer than people notice', async () => {
    const page = show({ fetching: true, ready: false });
    expect(page.find('.skeleton').exists()).toBe(false);
    await vi.advanceTimersByTimeAsync(200);
    expect(page.find('.skeleton').exists()).toBe(true);
    await page.setProps({ fetching: false, ready: true });
    expect(page.text()).toBe('content');
  });

  it('keeps the content while it is asked again', async () => {
    const page = show({ fetching: true, ready: true });
    await vi.advanceTimersByTimeAsync(1000);
    expect(page.text()).toBe('content');
  });

  it('says when there is nothing', () => {
    expect(show({ fetching: false, ready: true, empty: true }).text()).toBe('nothing here');
  });

  it('says what went wrong and lets people try again', async () => {
    const page = show({ fetching: false, ready: false, error: new CombinedError({ networkError: new Error('down') }) });
    expect(page.text()).toContain('The service cannot be reached.');
    await page.get('button').trigger('click');
    expect(page.emitted('retry')).toHaveLength(1);
  });

  it('has a heading of its own when the page that failed has none', () => {
    const page = show({ fetching: false, ready: false, error: new CombinedError({ networkError: new Error('down') }), title: 'Your company' });
    expect([page.get('h1').text(), document.title]).toEqual(['Your company', 'Your company · Innesto']);
  });

  it('shows what arrived beside the error of a part, with the plugin it comes from', () => {
    const error = new CombinedError({ graphQLErrors: [{ message: 'x', extensions: { code: 'INTERNAL_SERVER_ERROR', plugin: 'demo' } }] });
    const page = show({ fetching: false, ready: true, error });
    expect(page.text()).toMatch(/“demo”.*content/s);
  });
});
