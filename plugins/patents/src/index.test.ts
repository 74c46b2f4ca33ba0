import type { PluginContext, SourceRecord } from '@innesto/schema';
import { describe, expect, it } from 'vitest';
import plugin from './index.ts';

const context: PluginContext<Record<string, never>> = {
  options: {},
  http: fetch,
  log: { info: () => {}, warn: () => {} },
  clock: () => new Date('2026-11-21T12:00:00Z'),
};
const { kinds = [], sources = [], signals = [], graphql } = plugin.contribute(context);

async function records(): Promise<SourceRecord[]> {
  const found: SourceRecord[] = [];
  for (const source of sources) {
    for await (const event of source.read({ signal: AbortSignal.timeout(1000) })) {
      if (event.type === 'put') found.push(event.record);
    }
  }
  return found;
}

describe('the patents plugin', () => {
  it('names everything it brings after itself', () => {
    const ids = [...kinds, ...sources, ...signals].map(({ id }) => id);
    expect(ids.filter((id) => !id.startsWith('patents.'))).toEqual([]);
    expect(Object.keys(graphql?.types ?? {})).toEqual(['patents.patent', 'patents.technology']);
  });

  it('refuses options it does not know', async () => {
    expect((await plugin.options?.['~standard'].validate({ epo: 'key' }))?.issues).toHaveLength(1);
  });

  it('reports records whose attributes their kinds accept', async () => {
    const refused = (await records()).filter(({ kind, attributes }) => {
      const result = kinds.find(({ id }) => id === kind)?.attributes['~standard'].validate(attributes);
      return result === undefined || 'issues' in result;
    });
    expect(refused).toEqual([]);
  });

  it('reports real things only, each with where it was read, under keys of their own', async () => {
    const found = await records();
    expect(found.filter(({ provenance, illustrative }) => provenance === undefined || illustrative)).toEqual([]);
    expect(new Set(found.map(({ key }) => key)).size).toBe(found.length);
  });

  it('names publishers it reports itself', async () => {
    const found = await records();
    const partners = found.filter(({ kind }) => kind === 'patents.research-body').map(({ key }) => key);
    expect(found.flatMap(({ publisher }) => publisher ?? []).filter((publisher) => !partners.includes(publisher))).toEqual([]);
  });
});
