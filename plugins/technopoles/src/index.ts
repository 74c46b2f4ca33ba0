import { definePlugin } from '@innesto/schema';
import { concepts } from './concepts.ts';
import { innovationCentreKind } from './innovation-centre.kind.ts';
import { InnovationCentre } from './innovation-centre.type.ts';
import { laboratoryKind } from './laboratory.kind.ts';
import { TechnopoleLaboratory } from './laboratory.type.ts';
import { network } from './network.source.ts';
import { serviceKind } from './service.kind.ts';
import { TechnopoleService } from './service.type.ts';
import { accredited } from './signals.ts';
import { technopoleKind } from './technopole.kind.ts';
import { Technopole } from './technopole.type.ts';

/** Emilia-Romagna's technopoles, the laboratories and innovation centres of its network, and their services. */
export default definePlugin({
  id: 'technopoles',
  name: { it: 'Tecnopoli e laboratori', en: 'Technopoles and laboratories' },
  version: '1.0.0',
  contract: '^1.1.0',
  contribute: () => ({
    kinds: [technopoleKind, laboratoryKind, innovationCentreKind, serviceKind],
    sources: [network],
    concepts,
    signals: [accredited],
    graphql: {
      types: {
        [technopoleKind.id]: Technopole,
        [laboratoryKind.id]: TechnopoleLaboratory,
        [innovationCentreKind.id]: InnovationCentre,
        [serviceKind.id]: TechnopoleService,
      },
    },
  }),
});
