import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { defineKind, sameText, type Candidate, type Reading } from '@innesto/schema';
import { Entry, Field, Int, ObjectType, Query, Resolver } from '@innesto/schema/graphql';
import { answerAll, ask } from '../../integration/authorisation/doing.ts';
import { openWebHouse, type WebHouse } from '../../integration/web.ts';
import { pluginOf } from '../../testing/admission.ts';
import type { Viewer } from '../context.ts';
import { loadPlugins } from './load.ts';
import { readPlatformConfig } from './platform-config.ts';

@ObjectType('Pump', { implements: Entry })
class Pump extends Entry {
  @Field(() => Int)
  bar!: number;

  @Field(() => String)
  state(): string {
    if (this.bar === 13) throw new Error('select * from pumps where secret');
    return 'running';
  }
}

@Resolver()
class Pumps {
  @Query(() => [String])
  async pumpWarnings(): Promise<string[]> {
    throw new Error('no connection to 10.0.0.1');
  }
}

const pump = defineKind({
  id: 'pumps.pump', role: 'technology', name: sameText('Pump'), plural: sameText('Pumps'), attributes: z.strictObject({ bar: z.int() }),
  describe: () => ({ text: sameText('stampa 3D manifattura additiva sensori automazione') }), facts: ({ attributes: { bar } }) => [{ label: sameText('Bar'), value: sameText(String(bar)) }],
});

const signal = (id: string, measure: (candidate: Candidate<{ bar: number }>) => Reading | undefined) =>
  ({ id: `pumps.${id}`, kinds: [pump.id], label: sameText(id), measure: (_need: unknown, candidate: Candidate) => measure(candidate as never) });

const record = (bar: number) => ({
  type: 'put' as const,
  record: { key: `pump-${bar}`, kind: pump.id, title: sameText(`Pump ${bar}`), summary: sameText('Stampa 3D, sensori e automazione.'), attributes: { bar }, illustrative: true },
});

const pumps = pluginOf({
  kinds: [pump],
  sources: [{ id: 'pumps.list', title: sameText('Pumps'), reads: 'whole', read: () => Array.from({ length: 25 }, (_, bar) => record(bar)) }],
  signals: [
    signal('fine', () => ({ value: 0.9, says: sameText('It runs.') })),
    signal('moody', ({ attributes: { bar } }) => { if (bar === 13) throw new Error('unlucky'); return { value: 0.8, says: sameText('In a good mood.') }; }),
    signal('broken', () => { throw new Error('always'); }),
    signal('beyond', () => ({ value: 1.5, says: sameText('More than all.') })),
  ],
  graphql: { types: { [pump.id]: Pump }, resolvers: [Pumps] },
}, { id: 'pumps' });

describe('parts of a plugin that fail', () => {
  let house: WebHouse;
  let administrator: Viewer;
  beforeAll(async () => {
    const { plugins } = await loadPlugins(await readPlatformConfig({}));
    house = await openWebHouse({ plugins: [...plugins.map(({ plugin, entry }) => ({ plugin, options: entry.options })), pumps] });
    await house.readAll();
    administrator = await house.person({ administrator: true });
  });
  afterAll(() => house.close());

  it('are missing from an answer where they fail, with the plugin’s name; the rest of it stands', async () => {
    const { status, json } = await house.visitor().graphql(`{ entries(filter: { kinds: ["pumps.pump"] }, first: 100) { totalCount nodes { title ... on Pump { bar state } } }
      pumpWarnings counts { technologies } }`);
    expect(status).toBe(200);
    const states = json.data.entries.nodes.map(({ bar, state }: { bar: number; state: string | null }) => [bar, state]);
    expect(Object.fromEntries(states)).toEqual({ ...Object.fromEntries(Array.from({ length: 25 }, (_, bar) => [bar, 'running'])), 13: null });
    expect(json.data).toMatchObject({ pumpWarnings: null, counts: { technologies: 25 } });
    expect(json.errors.map(({ path, extensions }: { path: unknown[]; extensions: { code: string; plugin: string } }) => [path.at(-1), extensions.code, extensions.plugin]))
      .toEqual(expect.arrayContaining([['state', 'PLUGIN_FAILED', 'pumps'], ['pumpWarnings', 'PLUGIN_FAILED', 'pumps']]));
    expect(JSON.stringify(json.errors)).not.toMatch(/secret|10\.0\.0\.1/);
  });

  it('are left out of the ranking where they fail, counted, and in the end degraded, for everybody to see', async () => {
    let owner = await house.person();
    const { createCompany: { id } } = await ask(house, owner, 'mutation { createCompany(input: { name: "Officina", sizeClass: micro, province: "RE", needs: "stampa 3D" }) { id } }');
    owner = await house.again(owner);
    const [instrument] = house.registries.instruments.keys();
    const { startAssessment: draft } = await ask(house, owner, `mutation { startAssessment(companyId: "${id}", instrumentId: "${instrument}") { id } }`);
    await answerAll(house, owner, draft.id);
    await ask(house, owner, `mutation { fileAssessment(id: "${draft.id}") { id } }`);
    await house.match(id);
    const { company } = await ask(house, owner, `{ company(id: "${id}") { matches(role: technology, first: 100) { nodes { entry { title } reasons { signal value } } } } }`);
    const reasons: Record<string, string[]> = Object.fromEntries(company.matches.nodes.map((match: { entry: { title: string }; reasons: { signal: string }[] }) =>
      [match.entry.title, match.reasons.map((reason) => reason.signal).filter((name) => name.startsWith('pumps.')).sort()]));
    expect(reasons['Pump 1']).toEqual(['pumps.fine', 'pumps.moody']);
    expect(reasons['Pump 13']).toEqual(['pumps.fine']);
    const { plugins } = await ask(house, administrator, '{ plugins { id state signals { id failures degraded } } }');
    expect(plugins.find((plugin: { id: string }) => plugin.id === 'pumps')).toEqual({
      id: 'pumps', state: 'degraded', signals: [
        { id: 'pumps.fine', failures: 0, degraded: false }, { id: 'pumps.moody', failures: 1, degraded: false },
        { id: 'pumps.broken', failures: 20, degraded: true }, { id: 'pumps.beyond', failures: 20, degraded: true },
      ],
    });
  });
});
