import { flushPromises } from '@vue/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { loadHalves } from './halves.ts';
import { packageOf, pluginOf } from './kind.ts';

describe('the browser halves of plugins', () => {
  it('arrive each on its own: one that cannot be loaded is named and keeps nobody waiting', async () => {
    const report = vi.spyOn(console, 'error').mockReturnValue();
    const loaded = loadHalves([
      { package: '@demo/plugin-broken', load: () => Promise.reject(new Error('no such chunk')) },
      { package: '@demo/plugin-well', load: async () => ({ default: { id: 'well' } }) },
    ]);
    await flushPromises();
    expect([...loaded.plugins.keys()]).toEqual(['well']);
    expect([...loaded.failures.keys()]).toEqual(['@demo/plugin-broken']);
    expect(report).toHaveBeenCalledWith(expect.stringContaining('@demo/plugin-broken'), expect.anything());
  });

  it('belong to the kinds whose name starts with the id of the plugin', () => {
    expect(pluginOf('fablabs.workshop')).toBe('fablabs');
    expect(packageOf('fablabs', ['@demo/plugin-other', '@demo/plugin-fablabs'])).toBe('@demo/plugin-fablabs');
    expect(packageOf('labs', ['@demo/plugin-fablabs'])).toBeUndefined();
  });
});
