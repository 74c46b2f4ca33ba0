import { defineClientPlugin } from '@innesto/schema/client';
import LaboratoryCard from './cards/LaboratoryCard.vue';
import TechnopoleCard from './cards/TechnopoleCard.vue';

/** The browser half: a card for a technopole and one, with its accreditation as a badge, for a laboratory. */
export default defineClientPlugin({
  id: 'technopoles',
  cards: { 'technopoles.technopole': TechnopoleCard, 'technopoles.laboratory': LaboratoryCard },
});
