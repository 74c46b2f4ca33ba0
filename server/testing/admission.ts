import { defineKind, definePlugin, sameText, type Contribution, type Plugin } from '@innesto/schema';
import { CORE_CONCEPTS, createThesaurus } from '@innesto/schema/concepts';
import { z } from 'zod';
import { CORE_PART, RESERVED_IDS } from '../src/app/plugins.ts';
import { admit, type Admission } from '../src/host/admit.ts';
import { claimsOf } from '../src/host/ledger.ts';

/** A kind with everything it needs, for tests that spoil one part. */
export const kindOf = (plugin: string, noun = 'thing') => defineKind({
  id: `${plugin}.${noun}`, role: 'offer', name: sameText('Thing'), plural: sameText('Things'), attributes: z.strictObject({}),
  describe: () => ({ text: sameText('') }), facts: () => [],
});

/** A plugin that is right, but for what a test makes of it. */
export function pluginOf(contribution: Contribution, about: Partial<Plugin<any>> = {}): Plugin<any> {
  return definePlugin({ id: 'garden', name: sameText('Garden'), version: '1.0.0', contract: '^1.0.0', contribute: () => contribution, ...about });
}

/** One line of the list. */
export interface Listed {
  readonly plugin: Plugin<any>;
  readonly options?: unknown;
  readonly package?: string;
  readonly http?: typeof fetch;
  readonly clock?: () => Date;
}

/** Has the host decide on plugins, in this order, as a house with all its rooms would. */
export function admitAll(...listed: readonly (Plugin<any> | Listed)[]): Promise<Admission> {
  const lines = listed.map((one): Listed => ('plugin' in one ? one : { plugin: one }));
  const loaded = lines.map(({ plugin, options, package: name }) => ({ plugin, entry: { package: name ?? `@test/${plugin.id}`, options } }));
  return admit(loaded, {
    thesaurus: createThesaurus(CORE_CONCEPTS), claims: { owner: 'core', claims: claimsOf(CORE_PART) }, reserved: RESERVED_IDS,
    clock: lines[0]?.clock ?? (() => new Date()), http: (id) => lines.find(({ plugin }) => plugin.id === id)?.http ?? fetch, log: () => ({ info: () => undefined, warn: () => undefined }),
  });
}
