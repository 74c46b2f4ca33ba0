import { defineClientPlugin, type AttributesFormProps, type EntryCardData } from '@innesto/schema/client';
import { flushPromises, mount } from '@vue/test-utils';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { h, type FunctionalComponent, type VNode } from 'vue';
import { i18n, showLocale } from '../i18n/i18n.ts';
import AttributesForm from './AttributesForm.vue';
import PluginCard from './PluginCard.vue';
import PluginSlot from './PluginSlot.vue';

const { halves } = vi.hoisted(() => ({ halves: [] as unknown[] }));
vi.mock('virtual:innesto-plugin-halves', () => ({ halves }));

const Breaks = (): VNode => { throw new Error('broken'); };
const Shows: FunctionalComponent<{ entry: EntryCardData }> = ({ entry }) => h('b', `own card of ${entry.title}`);
Shows.props = ['entry'];
const Asks: FunctionalComponent<AttributesFormProps> = (_props, { emit }) => h('button', { onClick: () => emit('update:modelValue', { size: 3 }) });

const plugin = defineClientPlugin({
  id: 'demo',
  cards: { 'demo.fine': Shows, 'demo.broken': Breaks },
  forms: { 'demo.fine': Asks, 'demo.broken': Breaks },
  slots: { 'entry.after-facts': [Breaks, Shows] },
});
halves.push(
  { package: '@demo/plugin-demo', load: async () => ({ default: plugin }) },
  { package: '@demo/plugin-lost', load: () => Promise.reject(new Error('no such chunk')) },
);

const entryOf = (kind: string): EntryCardData =>
  ({ id: '1', kind, kindName: 'Kind', role: 'partner', title: 'A title', summary: '', illustrative: false, facts: [] });
const global = { plugins: [i18n] };

describe('what plugins add to pages', () => {
  beforeAll(() => showLocale('en'));
  beforeEach(() => void vi.spyOn(console, 'error').mockReturnValue());

  async function cardOf(kind: string): Promise<string> {
    const card = mount(PluginCard, { props: { entry: entryOf(kind) }, slots: { default: '<i>default card</i>' }, global });
    await flushPromises();
    return card.text();
  }

  it('shows the card of the kind', async () => {
    expect(await cardOf('demo.fine')).toBe('own card of A title');
  });

  it('shows the default card for a kind without one', async () => {
    expect(await cardOf('demo.plain')).toBe('default card');
  });

  it('shows the default card with the name of the plugin when the card breaks', async () => {
    expect(await cardOf('demo.broken')).toMatch(/^default card.*“demo”/);
  });

  it('shows the default card with the name of the plugin when its half could not be loaded', async () => {
    expect(await cardOf('lost.thing')).toMatch(/^default card.*“lost”/);
  });

  it('shows the panels of a slot; one that breaks is named and does not hide the next', async () => {
    const slot = mount(PluginSlot, { props: { name: 'entry.after-facts', value: { entry: entryOf('demo.fine') } }, global });
    await flushPromises();
    expect(slot.text()).toMatch(/“demo”.*own card of A title$/s);
  });

  it('lets the form of a kind change its attributes, and names the plugin when the form breaks', async () => {
    const form = mount(AttributesForm, { props: { kind: 'demo.fine', modelValue: {} }, global });
    await flushPromises();
    await form.get('button').trigger('click');
    expect(form.emitted('update:modelValue')).toEqual([[{ size: 3 }]]);
    await form.setProps({ kind: 'demo.broken' });
    expect(form.text()).toContain('“demo”');
  });
});
