import { mount } from '@vue/test-utils';
import { beforeAll, expect, it } from 'vitest';
import { i18n, showLocale } from '../i18n/i18n.ts';
import CuratedMatches from './CuratedMatches.vue';
import { useCuration } from './use-curation.ts';

beforeAll(() => showLocale('it'));

it('says so where nothing that is shown serves the gap that was chosen', () => {
  const list = mount(CuratedMatches, { props: { matches: [], filtered: true, curation: useCuration('a-company', () => []) }, global: { plugins: [i18n] } });
  expect(list.text()).toContain('Nessuna delle voci mostrate aiuta qui.');
});
