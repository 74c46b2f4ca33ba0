import { definePlugin } from '@innesto/schema';
import { centreKind } from './centre.kind.ts';
import { CompetenceCentre } from './centre.type.ts';
import { concepts } from './concepts.ts';
import { directory } from './directory.source.ts';
import { serviceKind } from './service.kind.ts';
import { CompetenceCentreService } from './service.type.ts';
import { sharedCost, tryFirst } from './signals.ts';

/** The eight national competence centres and their services. */
export default definePlugin({
  id: 'competence-centres',
  name: { it: 'Centri di competenza', en: 'Competence centres' },
  version: '1.0.0',
  contract: '^1.1.0',
  contribute: () => ({
    kinds: [centreKind, serviceKind],
    sources: [directory],
    concepts,
    signals: [tryFirst, sharedCost],
    graphql: { types: { [centreKind.id]: CompetenceCentre, [serviceKind.id]: CompetenceCentreService } },
  }),
});
