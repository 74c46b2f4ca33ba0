import { Client, fetchExchange } from '@urql/core';
import urql from '@urql/vue';
import { flushPromises, mount, type VueWrapper } from '@vue/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { defineComponent, h, ref } from 'vue';
import { currentClient } from '../graphql/client.ts';
import { fromAddress, type SearchState } from './search-state.ts';
import { useResults, type CatalogueResults } from './use-results.ts';

interface Asked {
  readonly variables: { query: string | null; first: number; after?: string | null };
  readonly answer: (titles: string[], next?: string) => Promise<void>;
}

describe('the results of a search', () => {
  const state = ref<SearchState>(fromAddress({}));
  let asked: Asked[];
  let page: VueWrapper;
  let catalogue: CatalogueResults;

  /** A server that answers when the test says so, in any order. */
  const slowServer: typeof fetch = (_url, request) => new Promise((resolve) => {
    const { variables } = JSON.parse(String(request?.body));
    asked.push({
      variables,
      async answer(titles, next) {
        const nodes = titles.map((title) => ({ id: title, title }));
        const entries = { totalCount: 9, exact: true, ranked: true, corrections: [], facets: [], nodes, pageInfo: { hasNextPage: next !== undefined, endCursor: next ?? null } };
        resolve(new Response(JSON.stringify({ data: { entries } }), { headers: { 'Content-Type': 'application/json' } }));
        await flushPromises();
        await new Promise((done) => setTimeout(done));
      },
    });
  });
  const newClient = (): Client => new Client({ url: 'http://server/graphql', exchanges: [fetchExchange], fetch: slowServer, preferGetMethod: false });
  const search = (q: string) => ((state.value = fromAddress({ q })), flushPromises());
  const titles = () => catalogue.entries.value.map((entry) => entry.id);

  beforeEach(async () => {
    asked = [];
    state.value = fromAddress({});
    currentClient.value = newClient();
    const Page = defineComponent({ setup: () => ((catalogue = useResults(() => state.value)), () => h('div')) });
    page = mount(Page, { global: { plugins: [[urql, currentClient]] } });
    await flushPromises();
  });
  afterEach(() => page.unmount());

  it('are those of the last words, even when the answer to earlier words comes later', async () => {
    await search('ro');
    await search('robot');
    const [, early, late] = asked;
    await late!.answer(['robot arm']);
    await early!.answer(['rope']);
    expect(titles()).toEqual(['robot arm']);
  });

  it('grow page by page after the cursor', async () => {
    await asked[0]!.answer(['one'], 'after-one');
    const more = catalogue.more();
    await flushPromises();
    expect(asked[1]!.variables).toMatchObject({ first: 20, after: 'after-one' });
    await asked[1]!.answer(['two']);
    expect([await more, titles(), catalogue.hasMore.value]).toEqual([true, ['one', 'two'], false]);
  });

  it('drop a further page of a search that is no longer on', async () => {
    await asked[0]!.answer(['one'], 'after-one');
    const more = catalogue.more();
    await search('robot');
    await asked[1]!.answer(['two']);
    await asked[2]!.answer(['robot arm']);
    expect([await more, titles()]).toEqual([false, ['robot arm']]);
  });

  it('are not asked again when only the number of pages in the address changes', async () => {
    await asked[0]!.answer(['one'], 'after-one');
    state.value = { ...state.value, pages: 2 };
    await flushPromises();
    expect(asked).toHaveLength(1);
  });

  it('are asked again, with as many pages, when the language changes', async () => {
    await asked[0]!.answer(['one'], 'after-one');
    state.value = { ...state.value, pages: 2 };
    currentClient.value = newClient();
    await flushPromises();
    expect(asked.at(-1)!.variables.first).toBe(40);
  });
});
