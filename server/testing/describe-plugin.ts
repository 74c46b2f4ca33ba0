import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Contribution, Need, Plugin } from '@innesto/schema';
import type { Thesaurus } from '@innesto/schema/concepts';
import { problemLine, type PluginProblem } from '../src/host/problem.ts';
import { admitAll } from './admission.ts';
import { describingFaults, readingFaults } from './conformance/faults.ts';
import { pack, targetsOf, type Packed } from './conformance/package.ts';
import { lostPublishers, readAll, type Read } from './conformance/records.ts';

/** What a plugin is checked with. */
export interface Conformance {
  /** Its options, as `innesto.config.ts` would give them. */
  readonly options?: unknown;
  /** The package's folder: with it, what would be packed is checked too. */
  readonly folder?: string;
  /** Answers the plugin's requests; the network when not given. */
  readonly http?: typeof fetch;
  readonly clock?: () => Date;
}

const NEEDS: readonly Need[] = [
  { gaps: [] },
  { gaps: [{ area: 'production', level: 2, target: 3, severe: false, concepts: [] }], sector: '25', sizeClass: 'micro', region: '08' },
  { gaps: [{ area: 'production', level: 0, target: 3, severe: true, concepts: ['additive-manufacturing', 'machine-connectivity'] }] },
];

/**
 * Checks that a plugin keeps the contract: call it once, in a test file of the plugin's own (`*.isolated.test.ts`).
 * What passes here is admitted, read, shown and ranked without a complaint of the host.
 *
 * @example
 * describePlugin(plugin, { options: { provinces: ['RE'] }, folder: join(import.meta.dirname, '..') });
 */
export function describePlugin(plugin: Plugin<any>, { options, folder, http, clock }: Conformance = {}): void {
  describe(`the plugin “${plugin.id}” keeps the contract`, () => {
    let contribution: Contribution;
    let problems: readonly PluginProblem[];
    let thesaurus: Thesaurus;
    let read: Read;
    beforeAll(async () => {
      const admission = await admitAll({ plugin, options, http, clock });
      ({ problems, thesaurus } = admission);
      contribution = admission.admitted[0]?.contribution ?? {};
      read = await readAll(plugin.id, contribution);
    });

    it('is admitted, its GraphQL types included', () => {
      expect(problems.map(problemLine)).toEqual([]);
    });

    it('reports records that intake takes, all of them', () => {
      expect(read.refused).toEqual([]);
      expect(lostPublishers(read.taken)).toEqual([]);
    });

    it('names concepts that exist', () => {
      const unknown = read.taken.flatMap(({ record }) => (record.concepts ?? []).filter((concept) => !thesaurus.get(concept)).map((concept) => `${record.key}: ${concept}`));
      expect(unknown).toEqual([]);
    });

    it('reports the same things under the same keys when it is read again', async () => {
      const again = await readAll(plugin.id, contribution);
      const keys = ({ taken }: Read): string[] => taken.map(({ source, record }) => `${source}:${record.key}`).sort();
      expect(keys(again)).toEqual(keys(read));
    });

    it('describes entries and states their facts in both languages, the same at every call, and leaves them as they are', () => {
      expect(read.taken.flatMap(describingFaults)).toEqual([]);
    });

    it('measures from 0 to 1, says so in both languages, and the same at every call', () => {
      const faults = (contribution.signals ?? []).flatMap((signal) => read.taken.filter(({ kind }) => signal.kinds.includes(kind.id))
        .flatMap((taken) => NEEDS.flatMap((need) => readingFaults(signal, need, taken))));
      expect(faults).toEqual([]);
    });

    if (folder !== undefined) describePackage(plugin, folder);
  });
}

function describePackage({ version }: Plugin<any>, folder: string): void {
  describe('as a package', () => {
    let packed: Packed;
    beforeAll(async () => { packed = await pack(folder); });
    afterAll(() => packed.remove());

    it('holds every file that it exports, the browser half included', () => {
      const { exports = {} } = packed.manifest;
      expect(targetsOf(exports['.'])).not.toEqual([]);
      expect(Object.values(exports).flatMap(targetsOf).filter((file) => !packed.files.includes(file))).toEqual([]);
    });

    it('leaves its tests at home', () => {
      expect(packed.files.filter((file) => /\.test\.[jt]s$/.test(file))).toEqual([]);
    });

    it('has the version that the plugin says it has, and lets the house bring the contract', () => {
      const { manifest } = packed;
      expect(manifest.version).toBe(version);
      expect(manifest.peerDependencies).toHaveProperty(['@innesto/schema']);
      expect(Object.keys(manifest.dependencies ?? {}).filter((name) => ['@innesto/schema', 'graphql', 'type-graphql'].includes(name))).toEqual([]);
    });
  });
}
