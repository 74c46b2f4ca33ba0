import { CombinedError, type OperationResult } from '@urql/core';
import { beforeAll, describe, expect, it } from 'vitest';
import { effectScope, shallowRef } from 'vue';
import { showLocale } from '../i18n/i18n.ts';
import { usePages, type Pages } from './use-pages.ts';

interface Page { totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string | null }; nodes: string[] }
const page = (nodes: string[], next?: string): Page => ({ totalCount: 5, pageInfo: { hasNextPage: next !== undefined, endCursor: next ?? null }, nodes });
const answer = (data?: Page): OperationResult<Page> => ({ data, error: data ? undefined : new CombinedError({ networkError: new Error('down') }) }) as OperationResult<Page>;

describe('a list that grows page by page', () => {
  beforeAll(() => showLocale('it'));
  const first = shallowRef(page([]));
  const asked: (string | null)[] = [];
  const open = (...answers: readonly OperationResult<Page>[]): Pages<string> => {
    first.value = page(['a', 'b'], '2');
    asked.length = 0;
    const left = [...answers];
    return effectScope().run(() => usePages(() => first.value, async (after) => { asked.push(after); return left.shift()!; }, (data: Page) => data))!;
  };

  it('begins with what came, and goes on where each page ends', async () => {
    const list = open(answer(page(['c', 'd'], '4')), answer(page(['e'])));
    expect([list.nodes.value, list.total.value, list.hasMore.value]).toEqual([['a', 'b'], 5, true]);
    await list.more();
    await list.more();
    expect([list.nodes.value, list.hasMore.value, asked]).toEqual([['a', 'b', 'c', 'd', 'e'], false, ['2', '4']]);
  });

  it('starts again when its first page comes anew, and drops what an older one asked for', async () => {
    const list = open(answer(page(['c'])), answer(page(['late'])));
    await list.more();
    const late = list.more();
    first.value = page(['x', 'y'], '2');
    await late;
    expect(list.nodes.value).toEqual(['x', 'y']);
  });

  it('keeps what it has when a page does not come, says so, and can be asked again', async () => {
    const list = open(answer(), answer(page(['c'])));
    await list.more();
    expect([list.nodes.value, list.error.value?.code, list.fetching.value]).toEqual([['a', 'b'], 'NETWORK', false]);
    await list.more();
    expect([list.nodes.value, list.error.value, asked]).toEqual([['a', 'b', 'c'], undefined, ['2', '2']]);
  });
});
