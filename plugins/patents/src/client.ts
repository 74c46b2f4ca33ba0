import { defineClientPlugin } from '@innesto/schema/client';
import { ReadinessCard } from './readiness-card.ts';

/** The browser half of the plugin `patents`. */
export default defineClientPlugin({
  id: 'patents',
  cards: { 'patents.patent': ReadinessCard, 'patents.technology': ReadinessCard },
});
