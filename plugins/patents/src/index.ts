import { definePlugin } from '@innesto/schema';
import { concepts } from './concepts.ts';
import { PatentsOptions } from './options.ts';
import { patent } from './patent.kind.ts';
import { Patent } from './patent.type.ts';
import { researchBody } from './research-body.kind.ts';
import { showcase } from './showcase.kind.ts';
import { legalWindow, readiness } from './signals.ts';
import { publicResearch } from './source.ts';
import { technology } from './technology.kind.ts';
import { UnpatentedTechnology } from './technology.type.ts';

/** The plugin `patents`: technologies with and without a patent, and the research bodies that hand them on. */
export default definePlugin({
  id: 'patents',
  name: { it: 'Brevetti e tecnologie della ricerca', en: 'Patents and research technologies' },
  version: '1.0.0',
  contract: '^1.1.0',
  options: PatentsOptions,
  contribute: ({ clock }) => ({
    kinds: [researchBody, showcase, patent, technology],
    sources: [publicResearch],
    concepts,
    signals: [readiness, legalWindow(clock)],
    graphql: { types: { [patent.id]: Patent, [technology.id]: UnpatentedTechnology } },
  }),
});
